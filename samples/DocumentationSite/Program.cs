using DocumentationSite;
foreach (var page in Corpus.Pages) Console.WriteLine($"{page.Id} {page.Title} {page.ReadingMinutes} {page.Authors[0].Name} {page.Location}");
foreach (var tag in Corpus.Tags) Console.WriteLine($"{tag} {tag.Title} {tag.Pages.Count} {tag.Location}");
