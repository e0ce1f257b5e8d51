using System.Globalization;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>How a broken rule counts.</summary>
public enum Severity
{
    Warning,
    Error,
}

/// <summary>A rule of the corpus: its stable id, its title and its message.</summary>
/// <param name="Id"><c>CORP</c> and four digits; never given to another rule.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="MessageFormat">A composite format string.</param>
public sealed record Rule(string Id, string Title, string MessageFormat, Severity Severity = Severity.Error)
{
    /// <summary>A message never grows beyond this, whatever the data hold.</summary>
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
