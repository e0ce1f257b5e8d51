#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>How sure a date is: the character that EDTF writes at its end.</summary>
[Flags]
public enum DateQualifier
{
    /// <summary>Nothing is said: the date is taken as it stands.</summary>
    None = 0,

    /// <summary><c>?</c>: the source of the date is in doubt.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: the date is an estimate.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: an estimate, and in doubt.</summary>
    Both = Uncertain | Approximate,
}
