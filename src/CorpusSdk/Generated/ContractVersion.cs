namespace CorpusSdk.Generated;

/// <summary>
/// The version of the contract between generated code and this library: the members of <c>CorpusSdk.Generated</c> and
/// the format of the packed facts. Compiled into the generator, which emits it, and into the library, which checks it.
/// </summary>
internal static class ContractVersion
{
    /// <summary>
    /// Increment it when code that an earlier generator emitted would no longer run correctly with this library, or
    /// code that this generator emits would not run correctly with an earlier library.
    /// </summary>
    public const int Current = 5;
}
