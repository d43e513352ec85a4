using System.Net;
using System.Text.Json;
using Polly;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Registry;

/// <summary>
/// A registry that is asked over HTTP (docs/registry-http.md). Whatever goes wrong is "unavailable": the applicant goes on, the check is asked again.
/// </summary>
internal sealed partial class HttpRegistry(IHttpClientFactory clients, ILogger<HttpRegistry> logger) : IRegistry
{
    public const string Client = "registry";

    public bool AnswersInTurn => false;

    public async Task<CheckAnswer> Ask(Check.Registry check, CancellationToken cancel)
    {
        try
        {
            using var http = clients.CreateClient(Client);
            var question = new RegistryQuestion(check.Nik.Value, check.FamilyCard.Value, check.BirthDate.Stored);
            using var response = await http.PostAsJsonAsync((Uri?)null, question, RegistryJson.Default.RegistryQuestion, cancel);
            if (response.StatusCode != HttpStatusCode.OK)
                return Unavailable($"status {(int)response.StatusCode}");
            var answer = await response.Content.ReadFromJsonAsync(RegistryJson.Default.RegistryAnswer, cancel);
            return Outcome(answer?.Result) is { } outcome ? new CheckAnswer.Registry(outcome) : Unavailable("an answer outside the contract");
        }
        catch (Exception fault) when (IsOutage(fault) && !cancel.IsCancellationRequested)
        {
            // Its message may quote what was sent.
            return Unavailable(fault.GetType().Name);
        }
    }

    private static RegistryOutcome? Outcome(string? result) => result switch
    {
        "match" => RegistryOutcome.Match,
        "nik-not-found" => RegistryOutcome.NikNotFound,
        "kk-not-linked" => RegistryOutcome.FamilyCardNotLinked,
        "birth-date-differs" => RegistryOutcome.BirthDateDiffers,
        _ => null,
    };

    private static bool IsOutage(Exception fault)
        => fault is HttpRequestException or IOException or JsonException or NotSupportedException or OperationCanceledException or ExecutionRejectedException;

    private CheckAnswer.Unavailable Unavailable(string why)
    {
        NoAnswer(logger, why);
        return new CheckAnswer.Unavailable();
    }

    [LoggerMessage(EventId = 4301, Level = LogLevel.Warning, Message = "The population registry gave no answer: {Why}")]
    private static partial void NoAnswer(ILogger logger, string why);
}
