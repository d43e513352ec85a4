using System.Diagnostics;
using System.Globalization;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Faq;

namespace Prakerja.Benchmarks;

/// <summary>
/// Time and memory of a dialog turn alone: deciding, and putting the reply into words. The person stands in the middle of the journey.
/// Processor time, the best and the median of the rounds, because other work on the machine only ever adds to it.
/// </summary>
internal static class TurnBenchmark
{
    private const int Turns = 20_000;
    private const int Rounds = 25;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(3);

    public static void Run()
    {
        var engine = Assistant.Create(new WordMatcher(), FirstTopics.All);
        var words = new ReplyWording(new NoLinks());
        var address = MidJourney.At(engine);
        var domicile = MidJourney.Say(engine, address, "Jl. Melati No. 5");
        var education = MidJourney.Press(engine, domicile, "Ya, sama");
        Console.WriteLine($"{"turn",-44}{"best us",9}{"median us",11}{"bytes",9}");
        Measure("an answer in words (address)", engine, words, address, new UserInput.Words("Jl. Melati No. 5"));
        Measure("a press of a button (education)", engine, words, education, MidJourney.Button(engine, education, "SLTA/SMA/SMK"));
        Measure("not understood, asked again (education)", engine, words, education, new UserInput.Words("qwrtyp"));
        Measure("a question in the middle (education)", engine, words, education, new UserInput.Words("kapan gelombang berikutnya dibuka?"));
        Measure("a question in the middle (address)", engine, words, address, new UserInput.Words("kapan gelombang berikutnya dibuka?"));
        Measure("one question back (education)", engine, words, education, new UserInput.Words("kembali"));
    }

    private static void Measure(string name, DialogEngine engine, ReplyWording words, Person person, UserInput input)
    {
        var facts = MidJourney.Facts();
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Warm)
            Turn(engine, words, person, input, facts);
        var times = new double[Rounds];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var began = Environment.CpuUsage.TotalTime;
            for (var turn = 0; turn < Turns; turn++)
                Turn(engine, words, person, input, facts);
            times[round] = (Environment.CpuUsage.TotalTime - began).TotalMicroseconds / Turns;
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (Rounds * Turns);
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-44}{times[0],9:N1}{times[Rounds / 2],11:N1}{bytes,9:N0}"));
    }

    private static void Turn(DialogEngine engine, ReplyWording words, Person person, UserInput input, Facts facts)
    {
        var decision = engine.Decide(person.Subject, input, facts);
        var next = person with { Conversation = decision.Subject.Conversation };
        if (words.Write(next, null, decision.Said, decision.Ask) is not { Text.Length: > 0 })
            throw new InvalidOperationException("Every turn here says something.");
    }

    private sealed class NoLinks : ILinkMaker
    {
        public string Address(Link link, string personId, ChatAddress? chat) => "";
    }
}
