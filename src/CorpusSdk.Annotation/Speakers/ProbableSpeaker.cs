using CorpusSdk.Core.Models;
using CorpusSdk.Matching;

namespace CorpusSdk.Annotation;

/// <summary>A person who probably spoke a quote that the annotations give to somebody else.</summary>
/// <param name="Quote">The index in <see cref="ArticleModel.Quotes"/>.</param>
/// <param name="Person">The person's id.</param>
/// <param name="Words">
/// The person's name near the quote, with the verb if there is one, in UTF-16 code units of the text, half-open.
/// </param>
/// <param name="Confidence">See <see cref="Proposal.Confidence"/>.</param>
public sealed record ProbableSpeaker(int Quote, string Person, TextRange Words, double Confidence);
