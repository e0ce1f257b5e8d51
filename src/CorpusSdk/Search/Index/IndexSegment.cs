using System.Text;

namespace CorpusSdk;

/// <summary>
/// The index of a range of articles while a single thread builds it. Articles, counts and positions of a term are
/// written to one stream; <see cref="SegmentMerger"/> separates them (see <see cref="PostingReader"/>). Two streams
/// would cost two cache misses for each word of each article.
/// </summary>
internal sealed class IndexSegment
{
    private readonly SlicePool _pool = new();
    private Term[] _terms = new Term[128];

    // The tokens of the current article: the position of each, and the next token of the same term.
    private int[] _positions = new int[1024];
    private int[] _next = new int[1024];
    private int[] _found = new int[1024];
    private int _tokenCount;
    private int _foundCount;

    private int _article;
    private int _titleStart;
    private int _titleEnd;

    /// <summary>The stream of a term, and its tokens in the current article.</summary>
    public struct Term
    {
        public SlicePool.Writer Stream;

        /// <summary>The number of bytes of articles and counts in the stream; the others are positions.</summary>
        public int ArticleBytes;
        public int ArticleCount;
        public int FirstArticle;
        public int LastArticle;
        internal int SeenIn;
        internal int FirstToken;
        internal int LastToken;
    }

    public TermTable Terms { get; } = new();

    public ref readonly Term this[int number] => ref _terms[number];

    public void CopyTo(int number, Span<byte> destination) => _pool.CopyTo(_terms[number].Stream, destination);

    /// <summary>Adds the articles with the indices from start (inclusive) to end (exclusive).</summary>
    public void Add<TArticle>(
        IReadOnlyList<TArticle> articles,
        int start,
        int end,
        ArticleLengths lengths,
        CancellationToken cancellationToken
    )
        where TArticle : IArticle
    {
        for (_article = start; _article < end; _article++)
        {
            cancellationToken.ThrowIfCancellationRequested();
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
            // A gap between title and text, so that no phrase matches across it.
            _titleEnd = Tokenizer<Sink>.Run(title, 0, ref sink);
            (_titleStart, start) = (0, _titleEnd + 1);
        }

        var end = Tokenizer<Sink>.Run(text, start, ref sink);
        if (lineLength > 0)
        {
            (_titleStart, _titleEnd) = sink.Title;
        }

        var titleLength = _titleEnd - _titleStart;
        lengths.Set(
            _article,
            end - start - (lineLength > 0 ? titleLength : 0),
            _titleStart,
            _titleEnd,
            IsEnglish(article.Language)
        );
        WriteArticle();
    }

    private static bool IsEnglish(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
        && (language.Length == 2 || language[2] is '-' or '_');

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
            var (inText, inTitle) = (0, 0);
            for (var token = term.FirstToken; ; token = _next[token])
            {
                var position = _positions[token];
                _ = position >= _titleStart && position < _titleEnd ? inTitle++ : inText++;
                if (token == term.LastToken)
                {
                    break;
                }
            }

            if (term.ArticleCount++ == 0)
            {
                term.FirstArticle = _article;
            }

            var start = term.Stream.Length;
            PostingReader.Write(_pool, ref term.Stream, _article - term.LastArticle, inText, inTitle);
            term.ArticleBytes += term.Stream.Length - start;
            term.LastArticle = _article;
            WritePositions(ref term);
        }

        (_tokenCount, _foundCount) = (0, 0);
    }

    private void WritePositions(ref Term term)
    {
        var last = 0;
        for (var token = term.FirstToken; ; token = _next[token])
        {
            _pool.Write(ref term.Stream, _positions[token] - last);
            last = _positions[token];
            if (token == term.LastToken)
            {
                return;
            }
        }
    }

    private struct Sink(IndexSegment segment, int titleStart, int titleEnd) : ITokenSink
    {
        private int _first = -1;
        private int _last = -1;

        /// <summary>The positions of the words in the title line.</summary>
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
