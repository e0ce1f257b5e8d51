using System.Diagnostics;
using System.Text;
using CorpusSdk.Benchmarks.Reference;
using CorpusSdk.Core.Compilation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Benchmarks.Editing;

/// <summary>
/// An editor with an open project and its corpus: the driver has run once, and runs again after each edit. Edits can be
/// repeated; each call alternately makes and undoes an edit, in one article after another. Times are measured by
/// <see cref="ThreadClock"/>.
/// </summary>
internal sealed class EditSession
{
    private readonly ReferenceCorpus _corpus;
    private readonly Dictionary<string, CorpusFile> _files;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;
    private int _edits;

    public EditSession(IIncrementalGenerator generator, ReferenceCorpus corpus, bool tracksSteps = false)
        : this(generator, corpus, tracksSteps, FilesOf(corpus)) { }

    private EditSession(
        IIncrementalGenerator generator,
        ReferenceCorpus corpus,
        bool tracksSteps,
        Dictionary<string, CorpusFile> files
    )
    {
        (_corpus, _files) = (corpus, files);

        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        _compilation = CSharpCompilation.Create(
            "Newsroom",
            [Tree("class A;")],
            References.All,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            _files.Values,
            parse,
            new ProjectProperties(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps)
        );
        var clock = Stopwatch.StartNew();
        _ = Run();
        FirstRun = clock.Elapsed;
        if (Result.Exception is { } exception)
        {
            throw new InvalidOperationException("the generator failed", exception);
        }

        if (Result.Diagnostics.Length > 0)
        {
            throw new InvalidOperationException(
                $"the reference corpus has no problems, but the generator reports: {Result.Diagnostics[0]}"
            );
        }
    }

    /// <summary>By the clock on the wall: the first run uses all cores.</summary>
    public TimeSpan FirstRun { get; }

    /// <summary>
    /// Another generator over the same file objects, so that their layout in memory is the same.
    /// </summary>
    public EditSession With(IIncrementalGenerator generator) =>
        new(generator, _corpus, tracksSteps: false, new(_files, StringComparer.Ordinal));

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Types a letter in the program's own code.</summary>
    public TimeSpan Keystroke()
    {
        var tree = _compilation.SyntaxTrees[0];
        _compilation = _compilation.ReplaceSyntaxTree(tree, Tree(tree.Length > 8 ? "class A;" : "class AB;"));
        return Run();
    }

    /// <summary>Inserts words into the first paragraph of an article, so that everything after them moves.</summary>
    public TimeSpan TextEdit()
    {
        var article = NextArticle();
        var place = article.Text.IndexOf(" — ", StringComparison.Ordinal) + 3;
        return Replace(
            article.Stem + ".txt",
            article.Text,
            article.Text.Insert(place, "In short and in plain words: ")
        );
    }

    /// <summary>Changes the publisher of an article.</summary>
    public TimeSpan SidecarEdit()
    {
        var article = NextArticle();
        return Replace(
            article.Stem + ".yaml",
            CorpusFolder.Annotations(article),
            CorpusFolder.Annotations(article with { Publisher = "The Evening Wire" })
        );
    }

    /// <summary>Changes an alias of a person.</summary>
    public TimeSpan AliasChange() =>
        Replace(
            "people.yaml",
            CorpusFolder.People(_corpus.People),
            CorpusFolder.People([ChangedPerson with { Address = NewAlias }, .. _corpus.People.Skip(1)])
        );

    /// <summary>How many articles contain the changed alias, before or after the change.</summary>
    public int ArticlesWithChangedAlias =>
        _corpus.Articles.Count(article =>
            article.Text.Contains(ChangedPerson.Address, StringComparison.Ordinal)
            || article.Text.Contains(NewAlias, StringComparison.Ordinal)
        );

    private ReferencePerson ChangedPerson => _corpus.People[0];

    private string NewAlias => "Sir " + ChangedPerson.Surname;

    private ReferenceArticle NextArticle() => _corpus.Article(_edits++ / 2 * 37 % _corpus.Count);

    private TimeSpan Replace(string path, string original, string edited)
    {
        var old = _files[path];
        var isOriginal = old.GetText().Length == original.Length && old.GetText().ToString() == original;
        var file = new CorpusFile(old.Path, isOriginal ? edited : original);
        _files[path] = file;
        var start = ThreadClock.Now;
        _driver = _driver.ReplaceAdditionalText(old, file);
        _driver = _driver.RunGenerators(_compilation);
        return ThreadClock.Now - start;
    }

    private TimeSpan Run()
    {
        var start = ThreadClock.Now;
        _driver = _driver.RunGenerators(_compilation);
        return ThreadClock.Now - start;
    }

    private static Dictionary<string, CorpusFile> FilesOf(ReferenceCorpus corpus)
    {
        var files = new Dictionary<string, CorpusFile>(StringComparer.Ordinal);
        Add("people.yaml", CorpusFolder.People(corpus.People));
        foreach (var article in corpus.Articles)
        {
            Add(article.Stem + ".txt", article.Text);
            Add(article.Stem + ".yaml", CorpusFolder.Annotations(article));
        }

        return files;

        void Add(string path, string content) => files.Add(path, new(ProjectProperties.CorpusFolder + path, content));
    }

    private static SyntaxTree Tree(string code) =>
        CSharpSyntaxTree.ParseText(
            code,
            new CSharpParseOptions(LanguageVersion.Latest),
            ProjectProperties.Folder + "Code.cs",
            Encoding.UTF8
        );
}
