using System.Text;

namespace Prakerja.Bot.Tests.WebChat;

/// <summary>Bodies as strangers break them: cut, doubled, with bytes and whole values changed. Whatever comes, the answer is never a fault of ours.</summary>
public sealed class MalformedBodyTests
{
    private static readonly int Bodies = Environment.GetEnvironmentVariable("LONG") == "1" ? 100_000 : 2_400;

    private static readonly string[] Seeds =
    [
        """{"type":"message","text":"halo 3404015001900003 \ud83d\ude00","from":{"id":"u","role":"user"},"locale":"id-ID","channelData":{"clientActivityID":"rewt","attachmentSizes":[]}}""",
        """{"type":"message","text":"Ya","value":{"step":"a/b","rev":7,"choice":"F"},"channelData":{"postBack":true,"messageBack":{"displayText":"Ya"},"prakerjaWidget":true}}""",
        """{"type":"event","name":"webchat/join","value":[1,2,{"a":null}],"entities":[{"type":"ClientCapabilities"}],"attachments":[{"contentType":"image/png"}]}""",
        """{"conversationId":"AAAAAAAAAAAAAAAAAAAAAA","resume":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","locale":"id-ID","user":{"id":"x"}}""",
        "--b\r\nContent-Disposition: form-data; name=\"activity\"\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\"type\":\"message\"}\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\nabc\r\n--b--\r\n",
    ];

    private static readonly string[] Values =
        ["null", "true", "-1", "1e999", "\"\\ud800\"", "[]", "{}", "\"\"", "18446744073709551616", "\"\\u0000\"", "[[[[[[[[", "\u202e", "'", "\\", "\ufffd", "\"type\":"];

    [Fact]
    public async Task No_body_makes_the_server_fail()
    {
        await using var host = await WebChatHost.Start(("WebChat:Limits:Starts", "0"), ("WebChat:Limits:Messages", "0"), ("WebChat:Limits:Uploads", "0"));
        var client = await host.Client();
        var paths = new[] { client.Activities, "/v3/directline/conversations", "/webchat/token", $"/v3/directline/conversations/{client.Id}/upload" };
        var chance = new Random(20200903);
        var statuses = new Dictionary<int, int>();
        for (var count = 0; count < Bodies; count++)
        {
            var body = Mutate(Encoding.UTF8.GetBytes(Seeds[chance.Next(Seeds.Length)]), chance);
            var path = paths[chance.Next(paths.Length)];
            var content = new ByteArrayContent(body);
            content.Headers.TryAddWithoutValidation("Content-Type", path.EndsWith("upload", StringComparison.Ordinal) ? "multipart/form-data; boundary=b" : "application/json");
            using var response = await host.Send(HttpMethod.Post, path, content, client.Token);
            var status = (int)response.StatusCode;
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            Assert.True(status < 500, $"{status} at {path} for {Convert.ToBase64String(body)}");
        }

        Assert.True(statuses.GetValueOrDefault(200) > 50 && statuses.GetValueOrDefault(400) > 500, "The mutations should leave some bodies whole and break most.");
        await client.Say("masih hidup");
    }

    private static byte[] Mutate(byte[] seed, Random chance)
    {
        var body = seed.ToList();
        for (var times = chance.Next(4); times > 0; times--)
        {
            var at = chance.Next(body.Count + 1);
            switch (chance.Next(5))
            {
                case 0:
                    body.RemoveRange(at, body.Count - at);
                    break;
                case 1 when at < body.Count:
                    body[at] = (byte)chance.Next(256);
                    break;
                case 2:
                    body.InsertRange(at, Encoding.UTF8.GetBytes(Values[chance.Next(Values.Length)]));
                    break;
                case 3:
                    var length = Math.Min(chance.Next(40), body.Count - at);
                    body.InsertRange(at, body.GetRange(at, length));
                    break;
                default:
                    body.RemoveRange(at, Math.Min(chance.Next(12), body.Count - at));
                    break;
            }
        }

        return [.. body];
    }
}
