using System.Globalization;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>The severity of a rule.</summary>
public enum Severity
{
    /// <summary>A suggestion, which only editors show. No rule about data has it.</summary>
    Info,
    Warning,
    Error,
}

/// <summary>A rule: its stable id, title and message.</summary>
/// <param name="Id"><c>CORP</c> and four digits; never reused for another rule.</param>
/// <param name="Title">A short title.</param>
/// <param name="MessageFormat">A composite format string.</param>
public sealed record Rule(string Id, string Title, string MessageFormat, Severity Severity = Severity.Error)
{
    /// <summary>The maximum length of a message, whatever the data contain.</summary>
    public const int MaxMessageLength = 1900;

    public string Format(params object[] arguments)
    {
        var shown = new object[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            shown[i] = arguments[i] is string text ? VisibleText.Of(text) : arguments[i];
        }

        var message = string.Format(CultureInfo.InvariantCulture, MessageFormat, shown);
        return message.Length <= MaxMessageLength ? message : VisibleText.Shorten(message, MaxMessageLength);
    }
}
