using CorpusSdk.Annotation.Benchmarks.Learning;
using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Text;

var gold = Gold.Read<GoldNames>(args[0], "persons_dev.jsonl");
for (var half = 0; half < 2; half++)
{
    var (table, w) = NameTrainer.Learn(gold.Where(g => Gold.HalfOf(g.Id) != half).ToList());
    var tagger = new NameTagger(table.ToWeights(w, 3));
    foreach (var test in new[] { half, 1 - half })
    {
        var score = new NameScore();
        var errors = new List<string>();
        foreach (var a in gold.Where(g => Gold.HalfOf(g.Id) == test))
        {
            var t = ArticleText.Read(a.Text);
            score.Add(a, tagger.Tag(t, new WordUse(t)).Select(n => (t.Tokens[n.First].Start, t.Tokens[n.End - 1].End)), (kind, s) =>
                errors.Add($"{kind} {a.Id} {a.Text[Math.Max(0, s.Start - 40)..s.Start].Replace("\n", "¶")}[[{a.Text[s.Start..s.End]}]]{a.Text[s.End..Math.Min(a.Text.Length, s.End + 30)].Replace("\n", "¶")}"));
        }
        Console.WriteLine($"half {half} test {test} {score.Exact} F1 {score.Exact.F1:f4}");
        if (test == half) File.WriteAllLines($"/tmp/ner{half}.txt", errors);
    }
    if (half == 0) File.WriteAllText("/tmp/names.txt", table.Write(w, 3, ""));
}
