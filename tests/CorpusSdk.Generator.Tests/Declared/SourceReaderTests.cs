using CorpusSdk.Tasks.Sources;

namespace CorpusSdk.Generator.Tests.Declared;

/// <summary>The types that the build finds in sources, without the compiler.</summary>
public class SourceReaderTests
{
    [Theory]
    [InlineData("// record A;\n/* record B; */ record C;", "C")]
    [InlineData("class A { string x = \"} record B;\"; } record C;", "A C")]
    [InlineData("class A { string x = @\"\"\"} record B;\"; } record C;", "A C")]
    [InlineData("class A { string x = @\"\\\"; char c = '\"'; char d = '\\''; } record C;", "A C")]
    [InlineData("class A { string x = \"\"\"\n } \" record B;\n\"\"\"; } record C;", "A C")]
    [InlineData("class A { string x = $\"{ f(\"}\", '}') } {{ record B; {$\"{1}\"}\"; } record C;", "A C")]
    [InlineData("class A { string x = $$\"\"\"{ {{ \"}\" }} \"\"\"; } record C;", "A C")]
    [InlineData("class A { string x = $@\"{1}\\\"; string y = @$\"{2}\\\"; } record C;", "A C")]
    [InlineData("class A { class B { record C; } enum D { E } } record F;", "A F")]
    [InlineData("#if X\nrecord A { \n#elif Y && !X\nrecord B;\n#else\nrecord C;\n#endif\nrecord D;", "B D")]
    [InlineData("#define X\n#if (X == true) || Z\nrecord A;\n#if Z\nrecord B;\n#endif\n#endif\n", "A")]
    [InlineData("var x = 1; x.Run(() => { record B; }); if (x) { F(); } record C;", "C")]
    [InlineData("using var record = new X(); record.Go(); static void F() { } partial record class C { }", "C")]
    [InlineData("public delegate (int A, int B) D<T>(int x) where T : new(); delegate int E(F f);", "E")]
    [InlineData("namespace N.M { record A; namespace O { record B; } } record C;", "N.M.A N.M.O.B C")]
    [InlineData("namespace N; [X(typeof(B))] public record A<T>(int B) : C where T : class { } struct D;", "N.A N.D")]
    [InlineData("class A { \"", "A")]
    [InlineData("class", "")]
    [InlineData(")]}; record A;", "A")]
    public void Types_are_found(string code, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                Read(code)
                    .Types.Select(type => type.Namespace.Length == 0 ? type.Name : $"{type.Namespace}.{type.Name}")
            )
        );

    [Theory]
    [InlineData("int A { get; set; } = 1; string? B => null; System.String C;", "A B C")]
    [InlineData("int a = F(1, 2), b; const int C = 3;", "C a b")]
    [InlineData("List<Dictionary<int, string>> A { get { return x; } } (int, string) B() => (1, \"\");", "A B")]
    [InlineData("string I.A => \"\"; int I<int>.B() { return 1; } int C() { int d = 1; return d; }", "C")]
    [InlineData("[X(Y = 1)] public required int A { get; init; } class B { int C; } event D E;", "A B E")]
    [InlineData("R() : base(1) { } public static bool operator <(R a, R b) { return true; } int A;", "A R operator")]
    public void Members_are_found(string members, string expected) =>
        Assert.Equal(expected, Members($"record R {{ {members} }}"));

    [Fact]
    public void Parameters_of_the_primary_constructor_are_members() =>
        Assert.Equal("A B C", Members("record R(int A, [property: X(1, 2)] Map<int, int> B = default, int[] C);"));

    [Theory]
    [InlineData("[A, B.CAttribute(1)] [type: D(\"x\")] [module: E] record R;", "A B.C D")]
    [InlineData("[A<int>(typeof(B))] record R { [C] int D; }", "A")]
    public void Attributes_are_found(string code, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                Read(code)
                    .Types.Single()
                    .Attributes.Select(attribute => $"{attribute.Qualifier}.{attribute.Name}".Trim('.'))
            )
        );

    [Fact]
    public void Every_prefix_of_a_file_is_read()
    {
        const string Code =
            "using A = B.C; namespace N { [X(\"a\")] record R<T>(int P) : I<T>, J { int x = $\"{y}\"; } }";
        for (var length = 0; length <= Code.Length; length++)
        {
            _ = Read(Code[..length]);
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("$\"{")]
    [InlineData("@")]
    [InlineData("$")]
    [InlineData("<")]
    [InlineData("[")]
    [InlineData("record R(")]
    [InlineData("#if ((((\n")]
    [InlineData("\"\"\"\"")]
    public void Long_nonsense_is_read_in_time(string part)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        _ = Read(string.Concat(Enumerable.Repeat(part, 200_000)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    private static string Members(string code) =>
        string.Join(' ', Read(code).Types.Single().Members.Order(StringComparer.Ordinal));

    private static ProgramFile Read(string code) => SourceReader.Read("Code.cs", code, ["Y"]);
}
