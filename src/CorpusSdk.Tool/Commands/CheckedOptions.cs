using System.CommandLine;
using System.Globalization;

namespace CorpusSdk.Tool.Commands;

/// <summary>An option that accepts only some values.</summary>
internal interface ICheckedOption
{
    /// <summary>What a value must be: continues "must be".</summary>
    string Expectation { get; }

    /// <summary>The values that can be listed; empty if there are too many.</summary>
    IReadOnlyList<string> Choices { get; }

    bool Accepts(string value);
}

/// <summary>An option whose value is one of a few words.</summary>
internal sealed class ChoiceOption : Option<string?>, ICheckedOption
{
    public ChoiceOption(string name, params string[] choices)
        : base(name)
    {
        Choices = choices;
        HelpName = string.Join('|', choices);
        CompletionSources.Add(choices);
    }

    public IReadOnlyList<string> Choices { get; }

    public string Expectation =>
        string.Join(", ", Choices.SkipLast(1).Select(choice => $"'{choice}'")) + $" or '{Choices[^1]}'";

    public bool Accepts(string value) => Choices.Contains(value);
}

/// <summary>An option whose value is a number from 0 to 1.</summary>
internal sealed class FractionOption(string name) : Option<string?>(name), ICheckedOption
{
    public string Expectation => "a number from 0 to 1";

    public IReadOnlyList<string> Choices => [];

    public bool Accepts(string value) => Parse(value) is >= 0 and <= 1;

    /// <summary>The number; null if there is none.</summary>
    public double? ValueIn(ParseResult parsed) => parsed.GetValue(this) is { } value ? Parse(value) : null;

    private static double? Parse(string value) =>
        double.TryParse(
            value,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}

/// <summary>An option whose value, if it has one, is a TCP port.</summary>
internal sealed class PortOption : Option<string?>, ICheckedOption
{
    public PortOption(string name)
        : base(name)
    {
        HelpName = "port";
        Arity = ArgumentArity.ZeroOrOne;
    }

    public string Expectation => "a port from 0 to 65535";

    public IReadOnlyList<string> Choices => [];

    public bool Accepts(string value) => Parse(value) is not null;

    /// <summary>The port; null if there is none.</summary>
    public int? ValueIn(ParseResult parsed) => parsed.GetValue(this) is { } value ? Parse(value) : null;

    private static int? Parse(string value) =>
        ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null;
}
