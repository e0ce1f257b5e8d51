using System.Collections.Concurrent;
using System.Collections.Immutable;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;
using CorpusSdk.CSharpSchema;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.CSharpHost;

/// <summary>A record of the corpus that the code of the project uses.</summary>
/// <param name="Name">As <see cref="CorpusIds"/> knows it.</param>
/// <param name="Noun">As messages call an entry.</param>
/// <param name="Set">The name of its set.</param>
internal sealed record CodeRecord(string Name, string Noun, string Set);

/// <summary>
/// A program and its corpus. The corpus is looked for when the first constant is met, so that a program that has none
/// costs nothing.
/// </summary>
internal sealed class CorpusCode(
    Compilation program,
    ImmutableArray<AdditionalText> texts,
    CorpusOptions project,
    CorpusSymbols symbols
)
{
    public static readonly CodeRecord Article = new(CorpusIds.Article, "article", "Articles");
    public static readonly CodeRecord Person = new(CorpusIds.Person, "person", "People");

    private static readonly Dictionary<string, CodeRecord> s_builtIn = new(StringComparer.Ordinal)
    {
        [CorpusIds.Article] = Article,
        [CorpusIds.Person] = Person,
        [CorpusIds.Quote] = new(CorpusIds.Quote, "quote", "Quotes"),
        [CorpusIds.Delegation] = new(CorpusIds.Delegation, "delegation", "Delegations"),
    };

    private readonly string _namespace = Namespaces.Plain(project.Namespace);
    private readonly ConcurrentDictionary<ITypeSymbol, CodeRecord?> _records = new(SymbolEqualityComparer.Default);
    private readonly object _lock = new();
    private CorpusCompilation? _corpus;
    private bool _isRead;

    public CorpusSymbols Symbols => symbols;

    /// <summary>Null if there are no files.</summary>
    public CorpusCompilation? Corpus(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (!_isRead)
            {
                _corpus = ProgramCorpus.Of(program, texts, project, cancellationToken);
                _isRead = true;
            }

            return _corpus;
        }
    }

    /// <summary>What a type of this project is in the corpus; null if it is no record of it.</summary>
    public CodeRecord? RecordOf(ITypeSymbol? type, CancellationToken cancellationToken)
    {
        if (
            type is not INamedTypeSymbol { IsRecord: true, ContainingType: null }
            || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, program.Assembly)
        )
        {
            return null;
        }

        if (!_records.TryGetValue(type, out var record))
        {
            record = Find(type, cancellationToken);
            _records[type] = record;
        }

        return record;
    }

    private CodeRecord? Find(ITypeSymbol type, CancellationToken cancellationToken)
    {
        var space = type.ContainingNamespace.IsGlobalNamespace
            ? ""
            : Namespaces.Plain(type.ContainingNamespace.ToDisplayString());
        if (space == _namespace && s_builtIn.TryGetValue(type.Name, out var builtIn))
        {
            return builtIn;
        }

        var name = space.Length > 0 ? $"{space}.{type.Name}" : type.Name;
        var collection = Corpus(cancellationToken)?.Schema.Collections.FirstOrDefault(record => record.Type == name);
        return collection?.Collection is { } schema ? new(name, Nouns.FromTypeName(type.Name), schema.SetName) : null;
    }
}
