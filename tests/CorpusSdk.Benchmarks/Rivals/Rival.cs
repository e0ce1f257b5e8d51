namespace CorpusSdk.Benchmarks.Rivals;

/// <summary>
/// A JavaScript content tool: how it is started and where it writes. Its files are in the folder with its name.
/// </summary>
/// <param name="Package">The npm package that determines its version.</param>
/// <param name="Build">The arguments of node for a build.</param>
/// <param name="Ready">Its output when it starts watching.</param>
/// <param name="Output">The output file that contains the result of an edit.</param>
/// <param name="Written">Everything that a build writes; deleted before a cold build.</param>
/// <param name="Server">The script of the tool's own server if only that can read the content; null if a script can
/// import the generated module.</param>
internal sealed record Rival(
    string Name,
    string Package,
    string[] Build,
    string[] Watch,
    string Ready,
    string Output,
    string[] Written,
    string? Server = null
)
{
    public static IReadOnlyList<Rival> All { get; } =
    [
        new(
            "velite",
            "velite",
            ["node_modules/.bin/velite", "build"],
            ["node_modules/.bin/velite", "dev"],
            "watching for changes",
            ".velite/articles.json",
            [".velite"]
        ),
        new(
            "content-collections",
            "@content-collections/core",
            ["node_modules/.bin/content-collections", "build"],
            ["node_modules/.bin/content-collections", "watch"],
            "start watching",
            ".content-collections/generated/allArticles.js",
            [".content-collections"]
        ),
        new(
            "astro",
            "astro",
            ["node_modules/.bin/astro", "build"],
            ["node_modules/.bin/astro", "dev"],
            "watching for file changes",
            ".astro/data-store.json",
            ["dist", ".astro", "node_modules/.astro", "node_modules/.vite"],
            "dist/server/entry.mjs"
        ),
        new(
            "contentlayer2",
            "contentlayer2",
            ["node_modules/.bin/contentlayer2", "build"],
            ["node_modules/.bin/contentlayer2", "dev"],
            "documents in .contentlayer",
            ".contentlayer/generated/Article/_index.json",
            [".contentlayer"]
        ),
    ];
}
