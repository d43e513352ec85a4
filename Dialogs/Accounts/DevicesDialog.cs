using System.Collections.Immutable;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Accounts;

/// <summary>"Perangkat": the chats that are signed in to this account. Any but the one that speaks can be unlinked; that one signs out.</summary>
public sealed class DevicesDialog() : FrameDialog<MenuState>(MenuJson.Default.MenuState)
{
    private const int KeyLength = 12;
    private const string Unlink = "unlink:";

    public override string Name => "devices";

    protected override Waterfall<MenuState> Define() => new Waterfall<MenuState>().Then(new ListStep());

    private sealed class ListStep : IStep<MenuState>
    {
        private static readonly Choice Another = new("link", LinkTexts.Offer, null, "lanjut di perangkat lain");
        private static readonly Choice Back = new(Engine.Choices.Back, PromptTexts.Back);

        public string Name => "list";

        public StepOutcome<MenuState> Run(StepContext<MenuState> context)
        {
            if (context.Event == StepEvent.ChildDone)
                return context.Finish(context.State);
            var gone = context.Turn.Effects.OfType<Effect.SignOutChat>().Select(effect => effect.ChatKey).ToHashSet();
            var all = context.Facts.Devices();
            ImmutableArray<Device> others = [.. all.Where(device => !device.Speaks && !gone.Contains(device.Key))];
            ImmutableArray<Choice> choices = [.. others.Select((device, index) => new Choice(IdOf(device), DeviceTexts.Unlink(index + 1))), Another, Back];
            if (context.Event != StepEvent.Input)
                return Ask(context, all.FirstOrDefault(device => device.Speaks), others, choices);
            if (ChoiceMatcher.Read(context.Input!, choices) is not ChoiceMatch.One { Choice: var choice })
                return context.Unclear(PromptTexts.ChoosePlease);
            if (choice.Id == Another.Id)
                return context.Open(context.State, "link");
            return others.FirstOrDefault(device => IdOf(device) == choice.Id) is { } device ? Drop(context, device) : context.Finish(context.State);
        }

        private static StepOutcome<MenuState> Ask(
            StepContext<MenuState> context, Device? here, ImmutableArray<Device> others, ImmutableArray<Choice> choices)
        {
            var name = here is null ? DeviceTexts.Name(context.Facts.Channel, context.Facts.ChatName) : NameOf(here);
            var lines = new Phrase(
                Text.Same(string.Join('\n', others.Select((_, index) => $"{{{index}}}"))),
                [.. others.Select((device, index) => ($"{index}", (object)DeviceTexts.Line.With(("number", index + 1), ("device", NameOf(device)), ("when", device.LastUsedAt))))]);
            var question = others.IsEmpty
                ? DeviceTexts.OnlyThis.With(("here", name), ("question", DeviceTexts.Ask))
                : DeviceTexts.Several.With(("here", name), ("lines", lines), ("question", DeviceTexts.Ask));
            return context.Ask(new Ask { Question = question, Choices = choices, Expecting = Expecting.Choice });
        }

        private static StepOutcome<MenuState> Drop(StepContext<MenuState> context, Device device)
        {
            context.Do(new Effect.SignOutChat(device.Key, DeviceTexts.WasUnlinked));
            if (context.Turn.Applicant.Account.Link?.ChatKey == device.Key)
                LinkDialog.End(context.Turn);
            context.Say(DeviceTexts.Unlinked.With(("device", NameOf(device))));
            return context.GoTo(context.State, "list");
        }

        private static Phrase NameOf(Device device) => DeviceTexts.Name(device.Channel, device.Name);

        /// <summary>By the chat, not by its place in the list, which may be another by the time the button is pressed.</summary>
        private static string IdOf(Device device) => Unlink + device.Key[..Math.Min(KeyLength, device.Key.Length)];
    }
}
