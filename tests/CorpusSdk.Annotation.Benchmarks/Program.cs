using CorpusSdk.Annotation;
using CorpusSdk.Annotation.Benchmarks.Learning;
using CorpusSdk.Annotation.Benchmarks.Scoring;
if (args[0] == "learn")
{
    var names = LearntWeights.Names(Gold.Read<GoldNames>(args[1], "persons_dev.jsonl"));
    var lessons = Gold.Read<GoldArticle>(args[1], "train.jsonl").ConvertAll(a => Lesson.Of(a, names.Tagger));
    names.Write(args[2]);
    LearntWeights.Quotes(lessons).Write(args[2]);
    return;
}
foreach (var file in args)
{
    var p = Annotator.Propose(File.ReadAllText(file));
    Console.WriteLine("== " + file);
    foreach (var q in p.Quotes) Console.WriteLine($"Q {q.Confidence} {q.Rule} {q.Kind} speaker={q.SpeakerId} source={q.Source} cue={q.Cue} via={q.Via} | {q.Text[..Math.Min(70, q.Text.Length)]}");
    foreach (var t in p.Terms) Console.WriteLine($"T {t.Confidence} {t.Rule} | {t.Text}");
    foreach (var x in p.People) Console.WriteLine($"P {x.Confidence} {x.Rule} {x.Id} | {x.Name} | {string.Join("; ", x.Aliases)} | {string.Join("; ", x.Roles)} | {x.Mentions.Count}");
    foreach (var d in p.Delegations) { Console.WriteLine($"D {d.Confidence} {d.Rule} {d.Party} | {d.Event} | head {d.Head} | {d.Count}"); foreach (var m in d.Members) Console.WriteLine($"    {m.PersonId} | {m.Role}"); }
}
