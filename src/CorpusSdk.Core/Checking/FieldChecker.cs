
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>Holds what an article's annotations give for the user's own properties against the schema.</summary>
/// <param name="isComplete">False where something could not be read, so that what is missing may yet be meant.</param>
internal sealed class FieldChecker(CorpusSchema schema, ProblemList problems, bool isComplete)
{
    /// <param name="range">What to point at where the annotations give nothing at all.</param>
    public BoundFields Check(RecordRole role, UserFields fields, TextRange range) =>
        EntryBinder.Bind(schema, role, fields, problems.File, range, isComplete, problems.Add);
}
