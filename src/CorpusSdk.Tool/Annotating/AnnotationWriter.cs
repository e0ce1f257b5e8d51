using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Tool.Editing;

namespace CorpusSdk.Tool.Annotating;

/// <summary>Adds the chosen proposals to the annotation files and people files.</summary>
internal static class AnnotationWriter
{
    private static readonly string[] s_personKeys = ["id", "name", "aliases", "country", "roles"];

    /// <summary>The annotation file with the chosen proposals; null if there are none.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="head">The first line of a new file, for editors; may be empty.</param>
    /// <exception cref="ToolException">The file is not YAML that can be edited.</exception>
    public static EditableFile? Annotations(ArticleDraft draft, string head)
    {
        var terms = Of<TermCandidate>(draft);
        var aliases = draft.Chosen.OfType<AliasCandidate>().ToList();
        var quotes = Of<QuoteCandidate>(draft);
        var delegations = Of<DelegationCandidate>(draft);
        var metadata = draft
            .Chosen.OfType<MetadataCandidate>()
            .OrderBy(candidate => MetadataCandidate.Keys.ToList().IndexOf(candidate.Property))
            .ToList();
        if (metadata.Count + terms.Count + aliases.Count + quotes.Count + delegations.Count == 0)
        {
            return null;
        }

        var keys = draft.Article.Checked.Declaration.Keys;
        string[] order = [.. keys.Names];
        List<(string, YamlValue)> names = [.. aliases.Select(alias => (alias.Name, alias.ToYaml()))];
        if (!draft.IsAnnotated)
        {
            List<(string Key, YamlValue Value, int Count)> all =
            [
                .. metadata.Select(candidate => (keys.Display(candidate.Property), candidate.ToYaml(), 1)),
                (keys.Display("terms"), new YamlList(terms), terms.Count),
                (keys.Display("aliases"), new YamlMap(names, IsInline: true), names.Count),
                (keys.Display("quotes"), new YamlList(quotes), quotes.Count),
                (keys.Display("delegations"), new YamlList(delegations), delegations.Count),
            ];
            return draft.File.With(
                head
                    + YamlWriter.Document(
                        new YamlMap([.. all.Where(entry => entry.Count > 0).Select(entry => (entry.Key, entry.Value))])
                    )
            );
        }

        // One by one, since the place of a key depends on those before it.
        var file = draft.File;
        foreach (var candidate in metadata)
        {
            var (properties, top) = Open(file);
            var key = keys.Display(candidate.Property);

            // A value that is not valid is not overwritten either.
            if (top?.Entries.Any(entry => entry.Key.Value == key) != true)
            {
                properties.Add(top, key, candidate.ToYaml(), order);
                file = Apply(properties);
            }
        }

        var (editor, root) = Open(file);
        editor.Append(root, keys.Display("terms"), terms, order);
        AddAliases(editor, root, names, keys.Display("aliases"), order);
        editor.Append(root, keys.Display("quotes"), quotes, order);
        editor.Append(root, keys.Display("delegations"), delegations, order);
        return Apply(editor);
    }

    /// <summary>Adds new people and missing aliases to the people files.</summary>
    /// <param name="files">The existing files in ordinal order.</param>
    /// <param name="fileForNew">The file for new people.</param>
    /// <param name="added">The new people in the order in which they are written.</param>
    /// <param name="used">The declared people whom the articles name.</param>
    /// <param name="plan">The aliases.</param>
    /// <param name="isReviewed">Whether a reviewer has confirmed a person.</param>
    /// <param name="head">The first line of a new file, for editors; may be empty.</param>
    /// <returns>The changed files.</returns>
    /// <exception cref="ToolException">A file is not YAML that can be edited.</exception>
    public static List<EditableFile> People(
        IReadOnlyList<EditableFile> files,
        EditableFile fileForNew,
        IReadOnlyList<CorpusPerson> added,
        IReadOnlyList<CorpusPerson> used,
        AliasPlan plan,
        Func<CorpusPerson, bool> isReviewed,
        string head
    )
    {
        List<EditableFile> changed = [];
        foreach (var file in files.Append(fileForNew).DistinctBy(file => file.Source.Path))
        {
            var lacking = used.Where(person =>
                    person.File!.File.Path == file.Source.Path && plan.NewAliases(person).Count > 0
                )
                .ToList();
            List<YamlValue> entries =
                file.Source.Path == fileForNew.Source.Path
                    ? [.. added.Select(person => Person(person, plan, isReviewed(person)))]
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

            var editor = FileEditing.Open(file);
            if (editor.Root is not (null or YamlSequence))
            {
                throw new ToolException(
                    $"'{file.Source.DisplayPath}' was not changed: its content is not a list of people"
                );
            }

            foreach (var person in lacking)
            {
                var entry = ((YamlSequence)editor.Root!)
                    .Items.OfType<YamlMapping>()
                    .First(item => item.Range == person.Declaration!.Range);
                if (entry.Entries.FirstOrDefault(e => e.Key.Value == "aliases").Value is { } aliases)
                {
                    editor.Append(aliases, plan.NewAliases(person).Select(alias => new YamlText(alias)));
                }
                else
                {
                    editor.Add(entry, "aliases", Aliases(plan.NewAliases(person)), s_personKeys);
                }
            }

            editor.Append(editor.Root, entries);
            changed.Add(Apply(editor));
        }

        return changed;
    }

    /// <exception cref="ToolException">The file is not a mapping that can be edited.</exception>
    private static (YamlEditor Editor, YamlMapping? Root) Open(EditableFile file)
    {
        var editor = FileEditing.Open(file);
        return editor.Root is null or YamlMapping
            ? (editor, editor.Root as YamlMapping)
            : throw new ToolException(
                $"'{file.Source.DisplayPath}' was not changed: its content is not a mapping of keys to values"
            );
    }

    private static List<YamlValue> Of<T>(ArticleDraft draft)
        where T : Candidate => [.. draft.Chosen.OfType<T>().Select(candidate => candidate.ToYaml())];

    private static void AddAliases(
        YamlEditor editor,
        YamlMapping? root,
        List<(string Name, YamlValue Person)> names,
        string key,
        string[] order
    )
    {
        if (names.Count == 0)
        {
            return;
        }

        switch (root?.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value)
        {
            case YamlMapping aliases:
                foreach (var (name, person) in names)
                {
                    editor.Add(aliases, name, person, []);
                }

                break;
            case null:
                editor.Add(root, key, new YamlMap(names, IsInline: true), order);
                break;
            default:
                // The value is not a mapping. The aliases are optional and are left out.
                break;
        }
    }

    private static YamlMap Person(CorpusPerson person, AliasPlan plan, bool isReviewed)
    {
        List<(string, YamlValue)> entries = [("id", YamlText.Token(person.Id)), ("name", new YamlText(person.Name))];
        if (plan.NewAliases(person) is { Count: > 0 } aliases)
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
                isReviewed || person.Confidence >= Candidate.ConfidentFrom
                    ? null
                    : string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"check ({person.Confidence:0.00}, {person.Rule})"
                    ),
        };
    }

    private static YamlList Aliases(IEnumerable<string> aliases) =>
        new([.. aliases.Select(alias => new YamlText(alias))], IsInline: true);

    private static EditableFile Apply(YamlEditor editor)
    {
        var edit = editor.Apply();
        return edit.Refused.Count == 0
            ? edit.File
            : throw new ToolException(
                $"'{edit.File.Source.DisplayPath}' was not changed: nothing can be added without changing the rest; "
                    + "replace YAML aliases ('*name') in it"
            );
    }
}
