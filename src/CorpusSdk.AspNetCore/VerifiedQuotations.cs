using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CorpusSdk.AspNetCore;

/// <summary>Endpoints whose responses may contain only quotations that a corpus has.</summary>
public static class VerifiedQuotations
{
    /// <summary>
    /// Verifies the quotations in the responses of an endpoint before they are sent. A response with a quotation that
    /// is not acceptable is replaced by problem details with the status 422 (Unprocessable Content) and the report
    /// as their member <c>quotations</c>.
    /// </summary>
    /// <typeparam name="TBuilder">The type of the builder.</typeparam>
    /// <typeparam name="T">
    /// What the endpoint returns, itself or in a result such as <c>TypedResults.Ok(draft)</c>. Results without a value,
    /// such as <c>NotFound</c>, pass.
    /// </typeparam>
    /// <param name="builder">The endpoint.</param>
    /// <param name="verifier">The verifier of the corpus.</param>
    /// <param name="text">Returns the text of a response, plain or Markdown; null if it has none.</param>
    /// <param name="isAcceptable">
    /// Whether a quotation may be sent; null for those that are clean, and those of a single word, which prove nothing
    /// (<see cref="UndecidedReason.TooShort"/>).
    /// </param>
    /// <returns>The builder.</returns>
    /// <remarks>
    /// A successful response with a value of another type is an <see cref="InvalidOperationException"/>, since it would
    /// be sent without verification.
    /// </remarks>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/>, <paramref name="verifier"/> or <paramref name="text"/> is null.
    /// </exception>
    /// <example><code>
    /// app.MapPost("/drafts", (Draft draft) => draft).WithVerifiedQuotations(verifier, (Draft draft) => draft.Text);
    /// </code></example>
    public static TBuilder WithVerifiedQuotations<TBuilder, T>(
        this TBuilder builder,
        QuotationVerifier verifier,
        Func<T, string?> text,
        Func<VerifiedQuotation, bool>? isAcceptable = null
    )
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(verifier);
        ArgumentNullException.ThrowIfNull(text);
        isAcceptable ??= static quotation => quotation.IsClean || quotation.UndecidedReason == UndecidedReason.TooShort;
        return builder
            .AddEndpointFilter(
                async (context, next) =>
                {
                    var result = await next(context);
                    return ValueOf<T>(result) is { } value && text(value) is { } words
                        ? Check(result, verifier.Verify(words, context.HttpContext.RequestAborted), isAcceptable)
                        : result;
                }
            )
            .WithMetadata(
                new ProducesResponseTypeMetadata(
                    StatusCodes.Status422UnprocessableEntity,
                    typeof(ProblemDetails),
                    ["application/problem+json"]
                )
            );
    }

    private static T? ValueOf<T>(object? result)
    {
        while (result is INestedHttpResult nested)
        {
            result = nested.Result;
        }

        var value =
            result is IValueHttpResult holder ? holder.Value
            : result is IResult ? null
            : result;
        var isSent = result is not IStatusCodeHttpResult { StatusCode: >= 300 };
        return value switch
        {
            T expected => expected,
            not null when isSent => throw new InvalidOperationException(
                $"the endpoint returns a {value.GetType()}, whose quotations are not verified; "
                    + $"WithVerifiedQuotations expects a {typeof(T)}"
            ),
            _ => default,
        };
    }

    private static object? Check(object? result, QuotationReport report, Func<VerifiedQuotation, bool> isAcceptable)
    {
        var wrong = report.Quotations.Count(quotation => !isAcceptable(quotation));
        if (wrong == 0)
        {
            return result;
        }

        var json = JsonSerializer.SerializeToElement(report, ReportJson.Default.QuotationReport);
        return TypedResults.Problem(
            title: "The response has quotations that the corpus does not support.",
            detail: wrong == 1
                ? "A quotation is altered, attributed to the wrong source, or not in the corpus."
                : $"{wrong} quotations are altered, attributed to the wrong source, or not in the corpus.",
            statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: new Dictionary<string, object?> { ["quotations"] = json.GetProperty("quotations") }
        );
    }
}

[JsonSerializable(typeof(QuotationReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
