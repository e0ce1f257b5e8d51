using CorpusSdk.AspNetCore;

namespace NewsroomApi;

/// <summary>Texts that leave the newsroom: nobody is quoted with words that no article has.</summary>
internal static class Drafts
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var verifier = QuotationVerifier.ForIndex(Corpus.SearchIndex);
        api.MapPost("/drafts", Edit)
            .WithVerifiedQuotations(verifier, (Draft draft) => draft.Text)
            .WithSummary("Edits a draft. One with a wrong quotation is refused, with a report.");
    }

    private static Draft Edit(Draft draft) => new(draft.Title.Trim(), draft.Text.Trim());
}

/// <summary>A text about to be published, in Markdown.</summary>
internal sealed record Draft(string Title, string Text);
