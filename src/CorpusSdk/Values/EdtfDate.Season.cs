#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>
/// A season, a quarter or another part of a year. Each value is the number that EDTF writes in place of the month.
/// </summary>
public enum DateSeason
{
    /// <summary>Spring, wherever it is: <c>2024-21</c>. Taken for March to May.</summary>
    Spring = 21,

    /// <summary>Summer, wherever it is. Taken for June to August.</summary>
    Summer = 22,

    /// <summary>Autumn, wherever it is. Taken for September to November.</summary>
    Autumn = 23,

    /// <summary>Winter, wherever it is. Taken for December to February of the next year.</summary>
    Winter = 24,

    /// <summary>Spring of the northern hemisphere: March to May.</summary>
    NorthernSpring = 25,

    /// <summary>Summer of the northern hemisphere: June to August.</summary>
    NorthernSummer = 26,

    /// <summary>Autumn of the northern hemisphere: September to November.</summary>
    NorthernAutumn = 27,

    /// <summary>Winter of the northern hemisphere: December to February of the next year.</summary>
    NorthernWinter = 28,

    /// <summary>Spring of the southern hemisphere: September to November.</summary>
    SouthernSpring = 29,

    /// <summary>Summer of the southern hemisphere: December to February of the next year.</summary>
    SouthernSummer = 30,

    /// <summary>Autumn of the southern hemisphere: March to May.</summary>
    SouthernAutumn = 31,

    /// <summary>Winter of the southern hemisphere: June to August.</summary>
    SouthernWinter = 32,

    /// <summary>The first quarter: January to March.</summary>
    Quarter1 = 33,

    /// <summary>The second quarter: April to June.</summary>
    Quarter2 = 34,

    /// <summary>The third quarter: July to September.</summary>
    Quarter3 = 35,

    /// <summary>The fourth quarter: October to December.</summary>
    Quarter4 = 36,

    /// <summary>The first quadrimester: January to April.</summary>
    Quadrimester1 = 37,

    /// <summary>The second quadrimester: May to August.</summary>
    Quadrimester2 = 38,

    /// <summary>The third quadrimester: September to December.</summary>
    Quadrimester3 = 39,

    /// <summary>The first half of the year: January to June.</summary>
    Half1 = 40,

    /// <summary>The second half of the year: July to December.</summary>
    Half2 = 41,
}
