using System.Text;

namespace CorpusSdk;

/// <summary>
/// The index of neighbouring articles while it is made, by one thread. What is written of a term are two streams: the
/// articles with the counts (see <see cref="PostingReader"/>), and the positions in them.
/// </summary>
internal sealed class IndexSegment
{
    private readonly SlicePool _pool = new();
    private Term[] _terms = new Term[128];

    // The tokens of the article at hand: where each is, and the next one of the same term.
    private int[] _positions = new int[1024];
    private int[] _next = new int[1024];
    private int[] _found = new int[1024];
    private int _tokenCount;
    private int _foundCount;

    private int _article;
    private int _titleStart;
    private int _titleEnd;

    /// <summary>The two streams of a term, and where its occurrences in the article at hand are.</summary>
    public struct Term
    {
        public SlicePool.Writer Articles;
        public SlicePool.Writer Positions;
        public int ArticleCount;
        public int FirstArticle;
        public int LastArticle;
        internal int SeenIn;
        internal int FirstToken;
        internal int LastToken;
    }

    public TermTable Terms { get; } = new();

    public ref readonly Term this[int number] => ref _terms[number];

    public void CopyArticles(int number, Span<byte> destination) => _pool.CopyTo(_terms[number].Articles, destination);

    public void CopyPositions(int number, Span<byte> destination) => _pool.CopyTo(_terms[number].Positions, destination);

    /// <summary>Adds articles of a list, by their places in it.</summary>
    public void Add<TArticle>(IReadOnlyList<TArticle> articles, int start, int end, ArticleLengths lengths)
        where TArticle : IArticle
    {
        for (_article = start; _article < end; _article++)
        {
            Add(articles[_article], lengths);
        }
    }

    private void Add(IArticle article, ArticleLengths lengths)
    {
        var text = article.Utf8Text;
        var title = Encoding.UTF8.GetBytes(article.Title);
        var (lineStart, lineLength) = TitleLine.Find(text, title);
        var sink = new Sink(this, lineStart, lineStart + lineLength);
        var start = 0;
        if (lineLength == 0)
        {
            // Apart from the text, with a gap, so that no phrase goes on from the one into the other.
            _titleEnd = Tokenizer<Sink>.Run(title, 0, ref sink);
            (_titleStart, start) = (0, _titleEnd + 1);
        }

        var end = Tokenizer<Sink>.Run(text, start, ref sink);
        if (lineLength > 0)
        {
            (_titleStart, _titleEnd) = sink.Title;
        }

        var titleLength = _titleEnd - _titleStart;
        lengths.Set(_article, end - start - (lineLength > 0 ? titleLength : 0), _titleStart, _titleEnd, IsEnglish(article.Language));
        WriteArticle();
    }

    private static bool IsEnglish(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] is '-' or '_');

    private void AddToken(ReadOnlySpan<byte> term, int position)
    {
        var number = Terms.GetOrAdd(term);
        if (number >= _terms.Length)
        {
            Array.Resize(ref _terms, _terms.Length * 2);
        }

        if (_tokenCount == _positions.Length)
        {
            Array.Resize(ref _positions, _tokenCount * 2);
            Array.Resize(ref _next, _tokenCount * 2);
            Array.Resize(ref _found, _tokenCount * 2);
        }

        var token = _tokenCount++;
        _positions[token] = position;
        ref var entry = ref _terms[number];
        if (entry.SeenIn == _article + 1)
        {
            _next[entry.LastToken] = token;
        }
        else
        {
            _found[_foundCount++] = number;
            (entry.SeenIn, entry.FirstToken) = (_article + 1, token);
        }

        entry.LastToken = token;
    }

    private void WriteArticle()
    {
        foreach (var number in _found.AsSpan(0, _foundCount))
        {
            ref var term = ref _terms[number];
            var (inText, inTitle, last) = (0, 0, 0);
            for (var token = term.FirstToken; ; token = _next[token])
            {
                var position = _positions[token];
                _ = position >= _titleStart && position < _titleEnd ? inTitle++ : inText++;
                _pool.Write(ref term.Positions, position - last);
                last = position;
                if (token == term.LastToken)
                {
                    break;
                }
            }

            if (term.ArticleCount++ == 0)
            {
                term.FirstArticle = _article;
            }

            PostingReader.Write(_pool, ref term.Articles, _article - term.LastArticle, inText, inTitle);
            term.LastArticle = _article;
        }

        (_tokenCount, _foundCount) = (0, 0);
    }

    private struct Sink(IndexSegment segment, int titleStart, int titleEnd) : ITokenSink
    {
        private int _first = -1;
        private int _last = -1;

        /// <summary>The positions of the words in the line of the title.</summary>
        public readonly (int Start, int End) Title => _first < 0 ? (0, 0) : (_first, _last + 1);

        public void Add(ReadOnlySpan<byte> term, TokenKind kind, int position, int start, int end)
        {
            if (start >= titleStart && start < titleEnd)
            {
                _first = _first < 0 ? position : _first;
                _last = position;
            }

            segment.AddToken(term, position);
        }
    }
}
