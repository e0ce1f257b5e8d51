using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Tests.Checking;
using CorpusSdk.Core.Tests.Schema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Compilation;

/// <summary>The seeds in an editor: files that change, come and go, and a schema that is edited as well.</summary>
internal sealed class EditedCorpus
{
    private static readonly CorpusSchema s_schema = Declared.Schema(
        new("Summit.Article", "Article", RecordRole.Article, EquatableArray.Of(Declared.Text("Desk"))),
        Declared.Collection(
            "Event",
            "events/*.yaml",
            Declared.Text("Name"),
            Declared.Field("Host", Declared.RefersTo("Person"))
        )
    );

    private readonly SortedDictionary<string, string> _contents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CorpusFile> _files = new(StringComparer.Ordinal);

    public EditedCorpus()
    {
        foreach (
            var path in Directory.GetFiles(Seeds.Folder).Where(path => !path.EndsWith(".md", StringComparison.Ordinal))
        )
        {
            Write(Path.GetFileName(path), File.ReadAllText(path));
        }

        Write("events/vostochny.yaml", "name: Vostochny summit\nhost: vladimir-putin\n");
        Write("events/pyongyang.yaml", "name: Pyongyang summit\nhost: kim-jong-un\n");
        Write("space/launch.md", "---\ntitle: A launch\n---\n# A launch\n\nPutin watched. \"It flies,\" he said.\n");
    }

    public CorpusSchema Schema { get; private set; } = CorpusSchema.Empty;

    /// <summary>In ordinal order of their paths; a file that has not changed is the same object.</summary>
    public IReadOnlyList<CorpusFile> Files => [.. _contents.Keys.Select(path => _files[path])];

    public string this[string path] => _contents[path];

    public void Write(string path, string content)
    {
        _contents[path] = content;
        _files[path] = new(SourceFile.Create("/corpus/" + path, path, "seeds/" + path, content));
    }

    public void Delete(string path) => _contents.Remove(path);

    public void DeclareSchema(bool isDeclared) => Schema = isDeclared ? s_schema : CorpusSchema.Empty;

    /// <summary>Makes one edit, and says which.</summary>
    public string Edit(Random random)
    {
        var paths = _contents.Keys.ToList();
        var path = paths[random.Next(paths.Count)];
        var content = _contents[path];
        var at = random.Next(content.Length + 1);
        switch (random.Next(12))
        {
            case 0:
                Delete(path);
                return $"delete {path}";
            case 1:
                var copy = path.Insert(path.LastIndexOf('.'), "-" + random.Next(3));
                Write(copy, content);
                return $"copy {path} to {copy}";
            case 2:
                DeclareSchema(Schema.Records.Count == 0);
                return $"{Schema.Records.Count} records";
            case 3:
                Write(path, "# A comment\n" + content);
                return $"line above {path}";
            case 4:
                var people = _contents.GetValueOrDefault("people.yaml", "");
                Write(
                    "people.yaml",
                    people
                        + $"- {{ id: added-{random.Next(4)}, name: Added Person, aliases: [Putin, \"Kim "
                        + $"{random.Next(3)}\"] }}\n"
                );
                return "a person more";
            case 5 or 6:
                var line = content.Split('\n');
                Write(path, string.Join('\n', line.Where((_, i) => i != at % line.Length)));
                return $"a line less in {path}";
            case 7:
                Write(path, content.Replace("Putin", "Kim", StringComparison.Ordinal));
                return $"another man in {path}";
            case 8:
                Write(
                    path,
                    File.Exists(Path.Combine(Seeds.Folder, path))
                        ? File.ReadAllText(Path.Combine(Seeds.Folder, path))
                        : content
                );
                return $"{path} as it was";
            default:
                var end = Math.Min(content.Length, at + random.Next(6));
                string[] inserted = ["", " ", "\n", ": ", "x", "\"", "Putin", "- ", "kim-jong-un"];
                Write(path, content[..at] + inserted[random.Next(inserted.Length)] + content[end..]);
                return $"{at}..{end} of {path}";
        }
    }
}
