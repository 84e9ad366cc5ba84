using System.Globalization;
using System.Text.Json;
using RegisterNotice.Json;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Import.Interpreting;

/// <summary>
/// Cuts facts out of a notice so that what is left says nothing else than it did: with a fact go the part that cannot be without it, the part of
/// which nothing else was read, and the
/// part that referred to nothing else. Identifiers stay as they were; those of what was cut go.
/// </summary>
internal sealed class NoticeCut
{
    private static readonly JsonPointer[] Declarations = [Place.Of(NoticeShape.Disclosures), Place.Of(NoticeShape.Transfers)];

    private readonly Notice notice;
    private readonly HashSet<JsonPointer> places = [];
    private readonly Dictionary<JsonPointer, List<int>> byList = [];

    private NoticeCut(Notice notice) => this.notice = notice;

    /// <summary>Settles what is cut.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="facts">The places of all its facts.</param>
    /// <param name="doubtful">The places of those that go.</param>
    public static NoticeCut Of(Notice notice, IReadOnlyList<JsonPointer> facts, IReadOnlyList<JsonPointer> doubtful)
    {
        var cut = new NoticeCut(notice);
        foreach (var place in doubtful)
        {
            cut.Add(place);
        }

        while (cut.Widen(facts))
        {
        }

        cut.Count();
        return cut;
    }

    /// <summary>Whether a place is cut, or stands in what is.</summary>
    public bool Covers(JsonPointer place)
    {
        var above = JsonPointer.WholeDocument;
        foreach (var segment in place.Segments)
        {
            above = above.Append(segment);
            if (places.Contains(above))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where in the notice that is left a place stands that was not cut: the elements of lists have moved up.</summary>
    public JsonPointer Moved(JsonPointer place)
    {
        var (before, after) = (JsonPointer.WholeDocument, JsonPointer.WholeDocument);
        foreach (var segment in place.Segments)
        {
            after = IndexOf(segment) is { } index && byList.TryGetValue(before, out var gone)
                ? after.Append(index - gone.Count(each => each < index)) : after.Append(segment);
            before = before.Append(segment);
        }

        return after;
    }

    /// <summary>The notice that is left.</summary>
    public Notice Apply()
    {
        var whole = notice;
        foreach (var target in References.All.Select(member => member.Target).Distinct())
        {
            var gone = Gone(target);
            whole = gone.Count == 0 ? whole : References.Changed(whole, target, ids => [.. ids.Where(id => !gone.Contains(id))]);
        }

        using var buffer = new PooledBuffer();
        using (var json = new Utf8JsonWriter(buffer))
        using (var document = JsonDocument.Parse(NoticeJson.Write(whole with { Wordings = [] })))
        {
            Write(json, document.RootElement, JsonPointer.WholeDocument);
        }

        return NoticeJson.Parse(buffer.WrittenSpan) with { Wordings = notice.Wordings };
    }

    // What goes with what goes already; false where that is nothing more.
    private bool Widen(IReadOnlyList<JsonPointer> facts)
    {
        var kept = new HashSet<JsonPointer>();
        foreach (var fact in facts.Where(fact => !Covers(fact)))
        {
            for (var place = fact; !place.IsWholeDocument; place = Above(place))
            {
                kept.Add(place);
            }
        }

        var before = places.Count;
        foreach (var place in places.ToArray())
        {
            for (var above = Above(place); !above.IsWholeDocument && !kept.Contains(above); above = Above(above))
            {
                Add(above);
            }
        }

        // A denial without one of its exceptions denies more than the page does.
        foreach (var denial in Declarations.Where(each => IsDenial(each) && places.Any(place => place.StartsWith(each))).ToArray())
        {
            Add(denial);
        }

        foreach (var part in References.All.SelectMany(Untied).ToArray())
        {
            Add(part);
        }

        return places.Count > before;
    }

    private void Add(JsonPointer place)
    {
        while (IsRequired(place))
        {
            place = Above(place);
        }

        places.Add(place);
    }

    private bool IsDenial(JsonPointer declaration) =>
        (declaration == Declarations[0] ? notice.Disclosures.State : notice.Transfers.State) == DeclarationState.None;

    // No reference means all: what referred to cut parts alone would say so of all others.
    private IEnumerable<JsonPointer> Untied(ReferenceMember member)
    {
        var gone = Gone(member.Target);
        for (var part = 0; gone.Count > 0 && part < member.Count(notice); part++)
        {
            var ids = Enumerable.Range(0, member.IdCount(notice, part)).Select(index => member.Id(notice, part, index)).OfType<string>().ToArray();
            if (ids.Length > 0 && Array.TrueForAll(ids, gone.Contains))
            {
                yield return PartOf(member.PlaceOf(part, 0));
            }
        }
    }

    private HashSet<string> Gone(ReferenceTarget target) => target switch
    {
        ReferenceTarget.Controllers => Gone(Place.Of(NoticeShape.Controllers), [.. notice.Controllers.Select(part => part.Id)]),
        ReferenceTarget.Purposes => Gone(Place.Of(NoticeShape.Purposes), [.. notice.Purposes.Select(part => part.Id)]),
        ReferenceTarget.DataSubjects => Gone(Place.Of(NoticeShape.DataSubjects), [.. notice.DataSubjects.Select(part => part.Id)]),
        _ => Gone(Place.Of(NoticeShape.DataCategories), [.. notice.DataCategories.Select(part => part.Id)]),
    };

    private HashSet<string> Gone(JsonPointer list, string?[] ids) =>
        [.. ids.Where((_, index) => Covers(list.Append(index))).OfType<string>()];

    private void Count()
    {
        foreach (var place in places)
        {
            if (IndexOf(place.Segments[^1]) is { } index)
            {
                var list = Above(place);
                if (!byList.TryGetValue(list, out var gone))
                {
                    byList.Add(list, gone = []);
                }

                gone.Add(index);
            }
        }
    }

    private void Write(Utf8JsonWriter json, JsonElement element, JsonPointer at)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in element.EnumerateObject().Where(member => !places.Contains(at.Append(member.Name))))
                {
                    json.WritePropertyName(member.Name);
                    Write(json, member.Value, at.Append(member.Name));
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                var index = 0;
                foreach (var item in element.EnumerateArray())
                {
                    var place = at.Append(index++);
                    if (!places.Contains(place))
                    {
                        Write(json, item, place);
                    }
                }

                json.WriteEndArray();
                break;
            default:
                element.WriteTo(json);
                break;
        }
    }

    // Whether the object that has the member cannot be without it.
    private static bool IsRequired(JsonPointer place)
    {
        var (node, isRequired) = (NoticeShape.Instance.Schema, false);
        foreach (var segment in place.Segments)
        {
            if (node.Items is { } items)
            {
                (node, isRequired) = (items, false);
            }
            else if (node.Ref is { } type && NoticeShapes.Of(type) is IShape shape
                && shape.MemberSchemas.FirstOrDefault(member => member.Name == segment) is { } member)
            {
                (node, isRequired) = (member.Schema, member.IsRequired);
            }
            else
            {
                return false;
            }
        }

        return isRequired;
    }

    // The element of the outermost list that holds a place.
    private static JsonPointer PartOf(JsonPointer place)
    {
        var part = JsonPointer.WholeDocument;
        foreach (var segment in place.Segments)
        {
            part = part.Append(segment);
            if (IndexOf(segment) is not null)
            {
                break;
            }
        }

        return part;
    }

    private static JsonPointer Above(JsonPointer place)
    {
        var text = place.ToString();
        return JsonPointer.Parse(text[..text.LastIndexOf('/')]);
    }

    private static int? IndexOf(string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
