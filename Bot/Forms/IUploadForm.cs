namespace Prakerja.Bot.Forms;

/// <summary>A form whose answer is a file. It reads the request itself, because a file does not fit into fields.</summary>
internal interface IUploadForm : IForm
{
    Task<FormPage> Submit(FormVisit visit, HttpRequest request, CancellationToken cancel);
}
