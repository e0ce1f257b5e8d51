using ArchiveSearch;

// A search over an archive in SQLite. No article is compiled into this program: the build has pushed the folder `seeds`
// into `archive.db`, and the questions are put to that file.

await using var context = new CorpusContext(Path.Combine(AppContext.BaseDirectory, "archive.db"));
var answers = new Answers(context);

return args switch
{
    [] => await answers.ListSpeakersAsync(),
    ["--by", _, ..] => await answers.ListQuotesAsync(string.Join(' ', args[1..])),
    ["--verify", _, ..] => await answers.VerifyAsync(string.Join(' ', args[1..])),
    _ when Array.Find(args, IsOption) is { } option => Answers.Refuse(option),
    _ => await answers.SearchAsync(string.Join(' ', args)),
};

// A single hyphen belongs to the search: it excludes a word.
static bool IsOption(string argument) => argument.StartsWith("--", StringComparison.Ordinal);
