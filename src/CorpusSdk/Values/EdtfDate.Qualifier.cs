#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>Whether a date, or a component of it, is uncertain or approximate.</summary>
[Flags]
public enum DateQualifier
{
    /// <summary>No qualifier: the date is neither uncertain nor approximate.</summary>
    None = 0,

    /// <summary><c>?</c>: the date is uncertain, because its source is doubtful.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: the date is approximate, an estimate.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: the date is both uncertain and approximate.</summary>
    Both = Uncertain | Approximate,
}
