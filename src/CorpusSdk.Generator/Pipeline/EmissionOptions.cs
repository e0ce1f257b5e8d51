using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;
using CorpusSdk.CSharpHost;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>What decides whether code is emitted, and what it looks like.</summary>
/// <param name="Project">The options of the project.</param>
/// <param name="HasCorpus">Whether there is a corpus to generate code for.</param>
/// <param name="Language">The language version of the project.</param>
internal sealed record EmissionOptions(CorpusOptions Project, bool HasCorpus, LanguageVersion Language)
{
    /// <summary>The program's own types with names of generated types.</summary>
    public EquatableArray<ProgramType> Types { get; init; } = EquatableArray<ProgramType>.Empty;

    /// <summary>How the facts of the corpus are stored in the assembly.</summary>
    public FactStorage Facts { get; init; }

    /// <summary>Whether the program reads a corpus from a database, whether it has one of its own or not.</summary>
    public bool HasStore { get; init; }

    /// <summary>Whether there is anything to generate code for.</summary>
    public bool HasCode => HasCorpus || HasStore;

    /// <summary>Whether the runtime library does not support the framework of the project.</summary>
    public bool IsFrameworkTooOld { get; init; }

    public bool IsLanguageTooOld => Language < CorpusOptions.OldestLanguage;

    public bool IsEmitting => HasCode && !IsFrameworkTooOld && !IsLanguageTooOld;
}
