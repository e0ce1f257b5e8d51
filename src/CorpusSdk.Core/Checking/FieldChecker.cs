using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>Checks the values of the user's own properties in an article's annotations against the schema.</summary>
/// <param name="isComplete">
/// False if part of the file could not be read, so that a missing key may have been meant.
/// </param>
internal sealed class FieldChecker(CorpusSchema schema, ProblemList problems, bool isComplete)
{
    /// <param name="range">Where to report a missing key if the annotations are empty.</param>
    public BoundFields Check(RecordRole role, UserFields fields, TextRange range) =>
        EntryBinder.Bind(schema, role, fields, problems.File, range, isComplete, problems.Add);
}
