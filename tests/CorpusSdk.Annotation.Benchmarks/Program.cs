using CorpusSdk.Annotation.Benchmarks;
using CorpusSdk.Annotation.Benchmarks.Learning;
using CorpusSdk.Annotation.Benchmarks.Scoring;

var people = Gold.Read<GoldNames>(args[0], "persons_dev.jsonl");
var tagger = LearntWeights.Names(people).Tagger;
var lessons = Gold.Read<GoldArticle>(args[0], "train.jsonl").ConvertAll(a => Lesson.Of(a, tagger));
var K = args.Length > 1 ? int.Parse(args[1]) : 2;
var errors = new List<string>();
var total = new Measuring { Error = (k, article, g, p) => {
    var text = article.Text;
                if (k == "speaker") { var a = Math.Max(0, g!.Start - 250); var b = Math.Min(text.Length, g.End + 120);
                    var inner = g.Text.Length > 160 ? g.Text[..80] + " ... " + g.Text[^80..] : g.Text;
                    errors.Add($"{k} [{g.SpeakerKind}/{g.Kind}] gold={g.Speaker} pred={p!.Speaker} {p.Confidence:f2}\n      {text[a..g.Start].Replace("\n", "¶")}[[{inner}]]{text[g.End..b].Replace("\n", "¶")}"); }
                else if (k == "extent") errors.Add($"extent gold={g!.Speaker} pred={p!.Speaker}");
                else if (k == "missed") errors.Add($"missed [{g!.Kind}] {text[Math.Max(0, g.Start - 60)..g.Start].Replace("\n", "¶")}[[{g.Text[..Math.Min(100, g.Text.Length)]}]]{text[g.End..Math.Min(text.Length, g.End + 40)].Replace("\n", "¶")}");
                else errors.Add($"spurious {p!.Confidence:f2} {text[Math.Max(0, p.Start - 60)..p.Start].Replace("\n", "¶")}[[{text[p.Start..Math.Min(p.End, p.Start + 100)]}]]{text[p.End..Math.Min(text.Length, p.End + 40)].Replace("\n", "¶")}");
            } };
for (var k = 0; k < K; k++)
{
    var w = LearntWeights.Quotes(lessons.Where(l => Gold.PartOf(l.Article.Id, K) != k).ToList());
    if (k == 0) w.Write("/tmp");
    var reader = w.Reader;
    foreach (var l in lessons.Where(l => Gold.PartOf(l.Article.Id, K) == k)) total.Add(l, reader);
}
File.WriteAllLines("/tmp/err.txt", errors);
var all = total.All; var direct = total.Direct; var tier = all.HighTier();
Console.WriteLine($"{K} parts speaker all {all.Speaker.F1:f4} direct {direct.Speaker.F1:f4} exact {all.ExactSpeaker.F1:f4} span {all.Exact.F1:f4} (P {all.Exact.Precision:f4} R {all.Exact.Recall:f4}) acc {(double)all.Speaker.Right / all.Found.Right:f4} tier {tier.Precision:f4} at {tier.Least:f3}");
