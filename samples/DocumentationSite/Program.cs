using DocumentationSite;

var site = new Site(Corpus.Pages.Where(page => !page.Draft));
site.Write("site");

var drafts = Corpus.Pages.Count - site.Pages.Length;
Console.WriteLine(
    $"{site.Pages.Length} pages ({site.Pages.Sum(page => page.WordCount):N0} words), {Corpus.Tags.Count} tags, "
        + $"{Corpus.Authors.Count} authors, {drafts} {(drafts == 1 ? "draft" : "drafts")} left out"
);
Console.WriteLine($"open {Path.GetFullPath("site/index.html")}");
