using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Commands;

/// <summary>The command line as the console sees it: the catalog's words and parameters, with help and errors.</summary>
internal static class Grammar
{
    public static RootCommand Build(IEnumerable<CommandSyntax> catalog, Func<CommandRequest, CancellationToken, Task<int>> run)
    {
        var root = new RootCommand(
            "Commands for the operators of Prakerja.Bot. A running bot does the work itself; without one the store is opened for the command.");
        foreach (var syntax in catalog)
            Place(root, syntax).Fill(syntax, run);
        foreach (var group in root.Subcommands.Where(command => command.Subcommands.Count > 0))
            group.Description = string.Join(", ", group.Subcommands.Select(command => command.Name));
        return root;
    }

    private static Command Place(Command parent, CommandSyntax syntax)
    {
        foreach (var word in syntax.Name.Split(' '))
        {
            var next = parent.Subcommands.FirstOrDefault(command => command.Name == word);
            if (next is null)
                parent.Add(next = new Command(word, ""));
            parent = next;
        }

        return parent;
    }

    private static void Fill(this Command command, CommandSyntax syntax, Func<CommandRequest, CancellationToken, Task<int>> run)
    {
        command.Description = syntax.Summary;
        var readers = syntax.Parameters.Select(parameter => Add(command, parameter)).ToList();
        command.SetAction((result, cancel) =>
        {
            var values = ImmutableDictionary.CreateBuilder<string, string>();
            foreach (var (parameter, read) in syntax.Parameters.Zip(readers))
            {
                if (read(result) is { } value)
                    values[parameter.Name.TrimStart('-')] = parameter.Kind == ParameterKind.Path ? Path.GetFullPath(value) : value;
            }

            return run(new CommandRequest(syntax.Name, values.ToImmutable()), cancel);
        });
    }

    private static Func<ParseResult, string?> Add(Command command, Parameter parameter)
    {
        if (parameter.Kind == ParameterKind.Flag)
        {
            var flag = new Option<bool>(parameter.Name) { Description = parameter.Summary };
            command.Add(flag);
            return result => result.GetValue(flag) ? "yes" : null;
        }

        if (parameter.IsOption)
        {
            var option = new Option<string?>(parameter.Name)
            {
                Description = parameter.Summary,
                Required = !parameter.IsOptional,
                HelpName = parameter.Kind.ToString().ToLowerInvariant(),
            };
            option.Validators.Add(result => Check(result, parameter));
            command.Add(option);
            return result => result.GetValue(option);
        }

        var argument = new Argument<string?>(parameter.Name)
        {
            Description = parameter.Summary,
            Arity = parameter.IsOptional ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne,
        };
        argument.Validators.Add(result => Check(result, parameter));
        command.Add(argument);
        return result => result.GetValue(argument);
    }

    private static void Check(SymbolResult result, Parameter parameter)
    {
        foreach (var token in result.Tokens)
        {
            var fault = parameter.Kind switch
            {
                ParameterKind.Number when !(int.TryParse(token.Value, out var number) && number > 0) => "is not a whole number from 1",
                ParameterKind.Time when WaveTime.Parse(token.Value, DateTimeOffset.UnixEpoch) is null => $"is not a time such as {WaveTime.Example}",
                ParameterKind.Text or ParameterKind.Path when token.Value.Length is 0 or > 1_000 => "is empty or too long",
                _ => null,
            };
            if (fault is not null)
                result.AddError($"{parameter.Name}: '{token.Value}' {fault}.");
        }
    }
}
