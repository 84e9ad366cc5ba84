namespace RegisterNotice.Testing.Tests;

/// <summary>A folder of files that is gone after the test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("notices-");

    public string Path => folder.FullName;

    public Folder With(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
