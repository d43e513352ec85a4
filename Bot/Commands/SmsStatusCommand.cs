using Prakerja.Bot.Outbox;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Commands;

internal sealed class SmsStatusCommand(SmsWatch watch, SmsFigures figures) : ICommand
{
    public static readonly CommandSyntax Syntax = new(
        "sms status", "Shows how many SMS of the day are spent, how they fared, and how many of the last codes were entered.");

    public async Task<int> Run(CommandRequest request, ICommandOutput output, CancellationToken cancel)
    {
        await output.Line(watch.MostPerDay == 0
            ? "Today: not counted (Sms:MostPerDay is 0)."
            : Share("Today", await watch.SentToday(), watch.MostPerDay) + ", from midnight WIB.");
        var reports = await figures.ReportsToday();
        var kinds = string.Join(", ", reports.Failed.Select(kind => $"{kind.Value:N0} {kind.Key}"));
        await output.Line($"Reported today: {reports.Delivered:N0} delivered, {reports.NotDelivered:N0} not{(kinds.Length > 0 ? $" ({kinds})" : "")}.");
        var codes = await figures.LastCodes();
        await output.Line(codes.Last.Length == 0
            ? "Codes entered: no code's time is over yet."
            : Share("Codes entered", codes.Entered, codes.Last.Length) + $" whose time is over{(codes.IsLow ? $": fewer than {CodeTally.LeastEntered} %, an alarm" : "")}.");
        return ExitCode.Done;
    }

    private static string Share(string what, int part, int whole) => $"{what}: {part:N0} of {whole:N0} ({100.0 * part / whole:N0} %)";
}
