namespace Prakerja.Bot.Forms;

/// <summary>One kind of form. Looking changes nothing; sending may.</summary>
internal interface IForm
{
    string Kind { get; }

    Task<FormPage> Show(FormVisit visit, CancellationToken cancel);

    Task<FormPage> Submit(FormVisit visit, FormFields fields, CancellationToken cancel);
}
