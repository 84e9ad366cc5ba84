using System.Buffers.Text;
using System.Text;
using System.Xml;
using NodaTime;
using NodaTime.Text;
using RegisterNotice.Changes;
using RegisterNotice.Documents;
using RegisterNotice.Json;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>Writes a feed of changes (RFC 4287).</summary>
/// <remarks>
/// The feed is known by its address, in each language by another. An entry is known by the digest of the notice that it tells of (RFC 6920), as far as that
/// is for the public: the same on every server and under every address, and another for each revision.
/// </remarks>
internal sealed class AtomFeed(LanguageTag language, PageAddresses addresses)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Layout = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    private static readonly string HtmlType = PageFormatRow.Of(PageFormat.Html).TypeName;

    private readonly List<Action<XmlWriter>> entries = [];
    private Instant updated = NodaConstants.UnixEpoch;

    /// <summary>Adds a revision, the latest first.</summary>
    /// <param name="revision">The revision.</param>
    /// <param name="notice">The notice, as it is for the public.</param>
    /// <param name="before">The number of the revision before it; null for the first.</param>
    /// <param name="noticeBefore">The notice as it was in that.</param>
    public void Add(FoundNotice revision, Notice notice, int? before, Notice? noticeBefore)
    {
        updated = Instant.Max(updated, revision.Version.PublishedAt);
        entries.Add(xml => Write(xml, revision, notice, before, noticeBefore));
    }

    /// <summary>The feed in UTF-8.</summary>
    public byte[] ToArray()
    {
        var self = addresses.FeedIn(language);
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Layout))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, language.Value);
            xml.WriteElementString("id", Atom, self);
            xml.WriteElementString("title", Atom, PageTexts.Feed[language]);
            xml.WriteElementString("updated", Atom, InstantPattern.ExtendedIso.Format(updated));
            Link(xml, "self", self, FeedEndpoint.MediaType);
            Link(xml, "alternate", addresses.List, HtmlType);
            entries.ForEach(write => write(xml));
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private void Write(XmlWriter xml, FoundNotice revision, Notice notice, int? before, Notice? noticeBefore)
    {
        var version = revision.Version;
        var (name, _) = revision.Summary.NameFor(language, version.Id);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, Identifier(revision.Summary.Publication));
        var number = PageTexts.Revision.Fill(language, $"{version.Revision}").ToLowerInvariant();
        xml.WriteElementString("title", Atom, $"{Legible(name)}, {number}");
        xml.WriteElementString("updated", Atom, InstantPattern.ExtendedIso.Format(version.PublishedAt));
        Author(xml, notice, name);
        Link(xml, "alternate", addresses.Revision(version), HtmlType);
        if (before is { } earlier)
        {
            Link(xml, "related", addresses.Changes(version.Id, earlier, version.Revision), HtmlType);
        }

        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", noticeBefore is null ? "text" : "html");
        xml.WriteString(noticeBefore is null ? PageTexts.FirstRevision[language] : Legible(Changes(noticeBefore, notice)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private string Changes(Notice before, Notice notice)
    {
        var comparison = ChangesEndpoint.Compare(before, notice);
        return HtmlWriter.Write(ComparisonComposer.Compose(comparison, ChangeReaders.DataSubjects, language), HtmlOptions.Fragment);
    }

    // An entry without an author would be none of Atom's.
    private static void Author(XmlWriter xml, Notice notice, string name)
    {
        var authors = notice.Controllers.Select(controller => controller.Name).Where(each => !string.IsNullOrWhiteSpace(each)).ToList();
        foreach (var author in authors.Count > 0 ? authors : [name])
        {
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, Legible(author));
            xml.WriteEndElement();
        }
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Identifier(NoticeFingerprint fingerprint) =>
        $"ni:///sha-256;{Base64Url.EncodeToString(fingerprint.ToByteArray())}";

    // What XML cannot hold is shown as what is lost.
    private static string Legible(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var legible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            legible.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return legible.ToString();
    }
}
