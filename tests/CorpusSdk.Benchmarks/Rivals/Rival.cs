namespace CorpusSdk.Benchmarks.Rivals;

/// <summary>
/// A content tool of the JavaScript world: how it is called, and where it writes. Its files lie in the folder of its
/// name.
/// </summary>
/// <param name="Package">The package whose version is its version.</param>
/// <param name="Build">Arguments of node.</param>
/// <param name="Ready">What it prints when it watches.</param>
/// <param name="Output">The file that an edit ends up in.</param>
/// <param name="Written">All that a build writes, to be deleted for a cold one.</param>
/// <param name="Server">Where the consumer is a server of the tool's own, its script; null: a script that imports the
/// generated module.</param>
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
