using CorpusSdk.Annotation;
using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Benchmarks.Learning;
using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Names;

var people = Gold.Read<GoldNames>(args[0], "persons_dev.jsonl");
var (nt, nw) = NameTrainer.Learn(people);
var tagger = new NameTagger(nt.ToWeights(nw, 3));
var lessons = Gold.Read<GoldArticle>(args[0], "train.jsonl").ConvertAll(a => Lesson.Of(a, tagger));
for (var half = 0; half < 2; half++)
{
    var train = lessons.Where(g => Gold.HalfOf(g.Article.Id) != half).ToList();
    var (table, w) = SpeakerTrainer.Learn(train);
    var attributor = new Attributor(table.ToWeights(w, 1));
    var parts = new Attributor[2];
    for (var p = 0; p < 2; p++) { var (t2, w2) = SpeakerTrainer.Learn(train.Where((_, i) => i % 2 != p).ToList()); parts[p] = new(t2.ToWeights(w2, 1)); }
    var at = train.Select((l, i) => (l, i)).ToDictionary(x => x.l, x => parts[x.i % 2]);
    var (st, sw) = SpeechTrainer.Learn(train, l => at[l]);
    var (et, ew) = ExtentTrainer.Learn(train);
    if (half == 0) { File.WriteAllText("/tmp/speakers.txt", table.Write(w, 1, "")); File.WriteAllText("/tmp/speech.txt", st.Write(sw, 1, "")); File.WriteAllText("/tmp/extents.txt", et.Write(ew, 1, "")); }
    var reader = new QuotationReader(attributor, new(st.ToWeights(sw, 1)), new(et.ToWeights(ew, 1)));
    foreach (var test in new[] { half, 1 - half })
    {
        QuoteScore all = new(), direct = new();
        var errors = new List<string>();
        foreach (var lesson in lessons.Where(g => Gold.HalfOf(g.Article.Id) == test))
        {
            var scene = lesson.Analysis.Scene;
            var predicted = new List<PredictedQuote>();
            var text = lesson.Article.Text;
            var readings = reader.Read(scene);
            for (var q = 0; q < lesson.Gold.Length; q++)
            {
                if (lesson.Analysis.Quotations[q].IsSingle || !readings[q].IsSpeech) continue;
                var c = readings[q].Choice;
                int? s = null, e = null;
                if (c.Mention >= 0) { s = scene.Narrative.Token(readings[q].Extent.First).Start; e = scene.Narrative.Token(readings[q].Extent.End - 1).End; }
                predicted.Add(new(lesson.Analysis.Quotations[q].Start, lesson.Analysis.Quotations[q].End, s is null ? null : text[s.Value..e!.Value], s, e, c.Probability * readings[q].Speech));
            }
            all.Add(lesson.Article, predicted, false, (k, g, p) =>
            {
                if (k == "speaker") { var a = Math.Max(0, g!.Start - 250); var b = Math.Min(text.Length, g.End + 120);
                    var inner = g.Text.Length > 160 ? g.Text[..80] + " ... " + g.Text[^80..] : g.Text;
                    errors.Add($"{k} [{g.SpeakerKind}/{g.Kind}] gold={g.Speaker} pred={p!.Speaker} {p.Confidence:f2}\n      {text[a..g.Start].Replace("\n", "¶")}[[{inner}]]{text[g.End..b].Replace("\n", "¶")}"); }
                else if (k == "extent") errors.Add($"extent gold={g!.Speaker} pred={p!.Speaker}");
                else if (k == "missed") errors.Add($"missed [{g!.Kind}] {text[Math.Max(0, g.Start - 60)..g.Start].Replace("\n", "¶")}[[{g.Text[..Math.Min(100, g.Text.Length)]}]]{text[g.End..Math.Min(text.Length, g.End + 40)].Replace("\n", "¶")}");
                else errors.Add($"spurious {p!.Confidence:f2} {text[Math.Max(0, p.Start - 60)..p.Start].Replace("\n", "¶")}[[{text[p.Start..Math.Min(p.End, p.Start + 100)]}]]{text[p.End..Math.Min(text.Length, p.End + 40)].Replace("\n", "¶")}");
            });
            direct.Add(lesson.Article, predicted, true);
        }
        var tier = all.HighTier();
        Console.WriteLine($"half {half} test {test} speaker all {all.Speaker.F1:f4} direct {direct.Speaker.F1:f4} exact {all.ExactSpeaker.F1:f4} span {all.Exact.F1:f4} (P {all.Exact.Precision:f4} R {all.Exact.Recall:f4}) acc {(double)all.Speaker.Right / all.Found.Right:f4} tier {tier.Precision:f4} at {tier.Least:f3}");
        if (test == half) File.WriteAllLines($"/tmp/spk{half}.txt", errors);
    }
}
