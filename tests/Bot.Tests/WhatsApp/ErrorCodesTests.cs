using Prakerja.Bot.Channels.WhatsApp;

namespace Prakerja.Bot.Tests.WhatsApp;

public sealed class ErrorCodesTests
{
    [Theory]
    [InlineData(131047, "WindowClosed")]
    [InlineData(131026, "Unreachable")]
    [InlineData(131056, "SlowChat")]
    [InlineData(130429, "SlowNumber")]
    [InlineData(131048, "QuietDown")]
    [InlineData(80007, "SlowNumber")]
    [InlineData(4, "SlowNumber")]
    [InlineData(131000, "Retry")]
    [InlineData(131016, "Retry")]
    [InlineData(131057, "Retry")]
    [InlineData(1, "Retry")]
    [InlineData(2, "Retry")]
    [InlineData(190, "Stop")]
    [InlineData(0, "Stop")]
    [InlineData(3, "Stop")]
    [InlineData(10, "Stop")]
    [InlineData(200, "Stop")]
    [InlineData(299, "Stop")]
    [InlineData(131031, "Stop")]
    [InlineData(368, "Stop")]
    [InlineData(130497, "Stop")]
    [InlineData(131042, "Alarm")]
    [InlineData(133010, "Alarm")]
    [InlineData(131051, "Media")]
    [InlineData(131052, "Media")]
    [InlineData(131053, "Media")]
    [InlineData(131049, "Withheld")]
    [InlineData(131050, "Withheld")]
    [InlineData(131062, "NeedsNumber")]
    [InlineData(132000, "TemplateFault")]
    [InlineData(132015, "TemplateFault")]
    [InlineData(132016, "TemplateFault")]
    [InlineData(131005, "Fault")]
    [InlineData(131008, "Fault")]
    [InlineData(131009, "Fault")]
    [InlineData(100, "Fault")]
    public void Every_code_has_its_action(int code, string action) => Assert.Equal(action, ErrorCodes.Of(code, 400).ToString());

    [Theory]
    [InlineData(429, "SlowNumber")]
    [InlineData(502, "Retry")]
    [InlineData(401, "Stop")]
    [InlineData(404, "Fault")]
    public void Without_a_code_the_status_tells(int status, string action) => Assert.Equal(action, ErrorCodes.Of(null, status).ToString());
}
