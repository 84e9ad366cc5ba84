using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RegisterNotice.Architecture.Tests.Sources;

/// <summary>A project below src, as it is written.</summary>
internal sealed class SourceProject
{
    // What ImplicitUsings gives, which stands in a generated file.
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";
    private static readonly CSharpParseOptions Options = new(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp14, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    private readonly Lazy<CSharpCompilation> compilation;

    private SourceProject(string folder)
        : this(Path.GetFileName(folder), Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(file => !file.Item1.StartsWith("obj/", StringComparison.Ordinal) && !file.Item1.StartsWith("bin/", StringComparison.Ordinal)))
    {
    }

    /// <summary>A project of files by their paths.</summary>
    internal SourceProject(string name, IEnumerable<(string Path, string Code)> files)
    {
        Name = name;
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new SourceFile(this, file.Path, CSharpSyntaxTree.ParseText(file.Code, Options, file.Path)))];
        compilation = new(Compile);
    }

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<SourceProject> All { get; } = [.. Directory.EnumerateDirectories(RegisterNotice.Tests.RepositoryFile.Path("src"))
        .Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
        .Order(StringComparer.Ordinal)
        .Select(folder => new SourceProject(folder))];

    /// <summary>The name of the project, of its folder and of its assembly.</summary>
    public string Name { get; }

    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>The project compiled against what the tests run with.</summary>
    public CSharpCompilation Compilation => compilation.Value;

    private CSharpCompilation Compile() => CSharpCompilation.Create(
        Name,
        [.. Files.Select(file => file.Tree), CSharpSyntaxTree.ParseText(Usings, Options)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !string.Equals(Path.GetFileNameWithoutExtension(path), Name, StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        // Signed as in the build, so that the internals of the library are open to it.
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, cryptoPublicKey: [.. typeof(Notice).Assembly.GetName().GetPublicKey()!], publicSign: true));
}
