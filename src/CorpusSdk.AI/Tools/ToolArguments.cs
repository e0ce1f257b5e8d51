using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CorpusSdk.AI;

/// <summary>The arguments of a call, checked against the parameters of the function.</summary>
internal sealed class ToolArguments
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    private ToolArguments() { }

    public string Text(string name) => (string)_values[name];

    public string? OptionalText(string name) => (string?)_values.GetValueOrDefault(name);

    public int Number(string name) => (int)_values[name];

    /// <exception cref="ToolArgumentException">
    /// An argument is missing, unknown, of the wrong kind or out of range.
    /// </exception>
    public static ToolArguments Read(
        string function,
        IReadOnlyList<ToolParameter> parameters,
        IEnumerable<KeyValuePair<string, object?>> arguments
    )
    {
        var read = new ToolArguments();
        foreach (var (name, value) in arguments)
        {
            var parameter =
                parameters.FirstOrDefault(parameter => parameter.Name == name)
                ?? throw new ToolArgumentException(
                    $"{function} has no parameter '{Shown(name)}'; its parameters are "
                        + $"{string.Join(", ", parameters.Select(parameter => parameter.Name))}"
                );
            if (ValueOf(parameter, value) is { } valid)
            {
                read._values[name] = valid;
            }
        }

        foreach (var parameter in parameters)
        {
            if (parameter is NumberParameter number)
            {
                _ = read._values.TryAdd(number.Name, number.Usual);
            }
            else if (parameter.IsRequired && !read._values.ContainsKey(parameter.Name))
            {
                throw new ToolArgumentException($"the argument '{parameter.Name}' is missing");
            }
        }

        return read;
    }

    /// <summary>A text from outside for a message: shortened, without control characters.</summary>
    public static string Shown(string text)
    {
        var start = text.Length <= 80 ? text : $"{text[..(char.IsHighSurrogate(text[79]) ? 79 : 80)]}…";
        return string.Concat(start.Select(c => char.IsControl(c) ? ' ' : c));
    }

    private static object? ValueOf(ToolParameter parameter, object? value)
    {
        if (value is JsonNode node)
        {
            value = JsonSerializer.SerializeToElement(node, ToolJson.Default.JsonNode);
        }

        if (value is null or JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined })
        {
            return null;
        }

        return parameter switch
        {
            TextParameter text => TextOf(text, value),
            NumberParameter number => NumberOf(number, value),
            _ => null,
        };
    }

    private static string TextOf(TextParameter parameter, object value)
    {
        var text = value switch
        {
            string given => given,
            JsonElement { ValueKind: JsonValueKind.String } json => StringOf(json, parameter),
            _ => throw new ToolArgumentException($"the argument '{parameter.Name}' must be a string"),
        };
        if (text.Length > parameter.MaxLength)
        {
            throw new ToolArgumentException(
                $"the argument '{parameter.Name}' has {text.Length} characters; at most {parameter.MaxLength} are read"
            );
        }

        return parameter.IsRequired && string.IsNullOrWhiteSpace(text)
            ? throw new ToolArgumentException($"the argument '{parameter.Name}' is empty")
            : text;
    }

    private static string StringOf(JsonElement json, TextParameter parameter)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, as an escape.
            throw new ToolArgumentException($"the argument '{parameter.Name}' is not valid Unicode");
        }
    }

    private static int NumberOf(NumberParameter parameter, object value)
    {
        // Some models write numbers as strings.
        var text = value switch
        {
            JsonElement { ValueKind: JsonValueKind.Number } json => json.GetRawText(),
            JsonElement { ValueKind: JsonValueKind.String } json => StringOf(json, new(parameter.Name, "", 20)),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value as string,
        };
        var isNumber = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed);
        return !isNumber || parsed != decimal.Truncate(parsed) || parsed < parameter.Least || parsed > parameter.Most
            ? throw new ToolArgumentException(
                $"the argument '{parameter.Name}' must be a whole number "
                    + (
                        parameter.Most == int.MaxValue
                            ? $"of at least {parameter.Least}"
                            : $"from {parameter.Least} to {parameter.Most}"
                    )
            )
            : (int)parsed;
    }
}
