using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Tool.Editing;

namespace CorpusSdk.Tool.Annotating;

/// <summary>Writes what was chosen into the files of annotations and people, beside what stands there.</summary>
internal static class AnnotationWriter
{
    /// <summary>The keys in the order in which the README gives them.</summary>
    private static readonly string[] s_articleKeys =
    [
        "id",
        "title",
        "decks",
        "published",
        "publisher",
        "url",
        "language",
        "dateline",
        "captions",
        "omit",
        "terms",
        "aliases",
        "quotes",
        "delegations",
    ];

    private static readonly string[] s_personKeys = ["id", "name", "aliases", "country", "roles"];

    /// <summary>The annotations with what was chosen; null where nothing was.</summary>
    /// <exception cref="ToolException">The file is no YAML that could be edited.</exception>
    /// <param name="head">The line that a new file begins with, for editors; empty where there is none.</param>
    public static DataFile? Annotations(ArticleDraft draft, string head)
    {
        var terms = Of<TermCandidate>(draft);
        var aliases = draft.Chosen.OfType<AliasCandidate>().ToList();
        var quotes = Of<QuoteCandidate>(draft);
        var delegations = Of<DelegationCandidate>(draft);
        if (terms.Count + aliases.Count + quotes.Count + delegations.Count == 0)
        {
            return null;
        }

        List<(string, YamlValue)> names = [.. aliases.Select(alias => (alias.Name, alias.ToYaml()))];
        if (!draft.IsAnnotated)
        {
            List<(string Key, YamlValue Value, int Count)> all =
            [
                ("terms", new YamlList(terms), terms.Count),
                ("aliases", new YamlMap(names, IsShort: true), names.Count),
                ("quotes", new YamlList(quotes), quotes.Count),
                ("delegations", new YamlList(delegations), delegations.Count),
            ];
            return draft.File.With(
                head
                    + YamlWriter.Document(
                        new YamlMap([.. all.Where(entry => entry.Count > 0).Select(entry => (entry.Key, entry.Value))])
                    )
            );
        }

        var editor = YamlEditor.Open(draft.File);
        if (editor.Root is not (null or YamlMapping))
        {
            throw new ToolException(
                $"'{draft.File.Source.DisplayPath}' is left as it is: it holds no keys with values"
            );
        }

        var root = editor.Root as YamlMapping;
        editor.Append(root, "terms", terms, s_articleKeys);
        AddAliases(editor, root, names);
        editor.Append(root, "quotes", quotes, s_articleKeys);
        editor.Append(root, "delegations", delegations, s_articleKeys);
        return Applied(editor);
    }

    /// <summary>The people files with what they lack.</summary>
    /// <param name="files">Those that are there, in ordinal order.</param>
    /// <param name="home">Where new persons go.</param>
    /// <param name="accepted">The proposed persons, in the order in which they are written.</param>
    /// <param name="used">The declared persons whom the articles name.</param>
    /// <param name="head">The line that a new file begins with, for editors; empty where there is none.</param>
    /// <returns>The files that are another now.</returns>
    public static List<DataFile> People(
        IReadOnlyList<DataFile> files,
        DataFile home,
        IReadOnlyList<CorpusPerson> accepted,
        IReadOnlyList<CorpusPerson> used,
        RosterForms forms,
        Func<CorpusPerson, bool> isReviewed,
        string head
    )
    {
        List<DataFile> changed = [];
        foreach (var file in files.Append(home).DistinctBy(file => file.Source.Path))
        {
            var lacking = used.Where(person =>
                    person.File!.File.Path == file.Source.Path && forms.NewAliases(person).Count > 0
                )
                .ToList();
            List<YamlValue> entries =
                file.Source.Path == home.Source.Path
                    ? [.. accepted.Select(person => Person(person, forms, isReviewed(person)))]
                    : [];
            if (lacking.Count + entries.Count == 0)
            {
                continue;
            }

            if (file.Content.Length == 0)
            {
                changed.Add(file.With(head + YamlWriter.Document(entries)));
                continue;
            }

            var editor = YamlEditor.Open(file);
            if (editor.Root is not (null or YamlSequence))
            {
                throw new ToolException($"'{file.Source.DisplayPath}' is left as it is: it holds no list of persons");
            }

            foreach (var person in lacking)
            {
                var entry = ((YamlSequence)editor.Root!)
                    .Items.OfType<YamlMapping>()
                    .First(item => item.Range == person.Declaration!.Range);
                if (entry.Entries.FirstOrDefault(e => e.Key.Value == "aliases").Value is { } aliases)
                {
                    editor.Append(aliases, forms.NewAliases(person).Select(alias => new YamlText(alias)));
                }
                else
                {
                    editor.Add(entry, "aliases", Aliases(forms.NewAliases(person)), s_personKeys);
                }
            }

            editor.Append(editor.Root, entries);
            changed.Add(Applied(editor));
        }

        return changed;
    }

    private static List<YamlValue> Of<T>(ArticleDraft draft)
        where T : Candidate => [.. draft.Chosen.OfType<T>().Select(candidate => candidate.ToYaml())];

    private static void AddAliases(YamlEditor editor, YamlMapping? root, List<(string Name, YamlValue Person)> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        switch (root?.Entries.FirstOrDefault(entry => entry.Key.Value == "aliases").Value)
        {
            case YamlMapping aliases:
                foreach (var (name, person) in names)
                {
                    editor.Add(aliases, name, person, []);
                }

                break;
            case null:
                editor.Add(root, "aliases", new YamlMap(names, IsShort: true), s_articleKeys);
                break;
            default:
                // Nothing is given, or something that is no mapping: an alias less is no loss.
                break;
        }
    }

    private static YamlMap Person(CorpusPerson person, RosterForms forms, bool isReviewed)
    {
        List<(string, YamlValue)> entries = [("id", YamlText.Token(person.Id)), ("name", new YamlText(person.Name))];
        if (forms.NewAliases(person) is { Count: > 0 } aliases)
        {
            entries.Add(("aliases", Aliases(aliases)));
        }

        if (person.Roles is { Count: > 0 } roles)
        {
            entries.Add(
                ("roles", new YamlList([.. roles.Select(role => new YamlMap([("title", new YamlText(role))]))]))
            );
        }

        return new(entries)
        {
            Comment =
                isReviewed || person.Confidence >= Candidate.Sure
                    ? null
                    : string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"check ({person.Confidence:0.00}, {person.Rule})"
                    ),
        };
    }

    private static YamlList Aliases(IEnumerable<string> aliases) =>
        new([.. aliases.Select(alias => new YamlText(alias))], IsShort: true);

    private static DataFile Applied(YamlEditor editor)
    {
        var edit = editor.Apply();
        return edit.Refused.Count == 0
            ? edit.File
            : throw new ToolException(
                $"'{edit.File.Source.DisplayPath}' is left as it is: it is written in a way that cannot be added to without changing the rest (an alias '*', perhaps)"
            );
    }
}
