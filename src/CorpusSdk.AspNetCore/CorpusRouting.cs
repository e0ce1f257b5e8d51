using System.Globalization;
using CorpusSdk.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CorpusSdk.AspNetCore;

/// <summary>Routes with ids of a corpus.</summary>
public static class CorpusRouting
{
    /// <summary>
    /// Adds a route constraint that only ids of records match: with <c>/articles/{article:article}</c>, an unknown id
    /// is 404 (Not Found). Without it, the parameter cannot be bound, which is 400 (Bad Request).
    /// </summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The name of the constraint in routes.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="services"/> or <paramref name="name"/> is null.
    /// </exception>
    /// <example><code>
    /// builder.Services.AddCorpusConstraint&lt;Article&gt;("article");
    /// app.MapGet("/articles/{article:article}", (Article article) => article);
    /// </code></example>
    public static IServiceCollection AddCorpusConstraint<T>(this IServiceCollection services, string name)
        where T : class, ICorpusRecord<T>
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        return services.Configure<RouteOptions>(options => options.SetParameterPolicy<CorpusIdConstraint<T>>(name));
    }
}

/// <summary>A route constraint that only ids of records match.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
public sealed class CorpusIdConstraint<T> : IRouteConstraint
    where T : class, ICorpusRecord<T>
{
    /// <inheritdoc/>
    public bool Match(
        HttpContext? httpContext,
        IRouter? route,
        string routeKey,
        RouteValueDictionary values,
        RouteDirection routeDirection
    )
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.TryGetValue(routeKey, out var value)
            && (value is T || T.TryParse(Convert.ToString(value, CultureInfo.InvariantCulture), null, out _));
    }
}
