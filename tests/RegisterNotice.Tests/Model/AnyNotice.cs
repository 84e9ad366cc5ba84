using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RegisterNotice.Tests.Documents;

namespace RegisterNotice.Tests.Model;

/// <summary>Notices with any content in any member of any type, however odd; the same seed makes the same notice anew.</summary>
internal static class AnyNotice
{
    private const int DeepestList = 6;

    private static readonly NoticePart[] Shared =
        [AutomatedDecisions.NotStated, Cookies.NotStated, DataProtectionOfficer.NotStated, Declaration<Disclosure>.NotStated, Declaration<Transfer>.NotStated];

    private static readonly Type[] Blocks = [typeof(ParagraphBlock), typeof(ListBlock), typeof(TableBlock)];

    private static readonly string[] Tags = ["fi", "sv", "en", "sv-FI", "se", "zh-Hant", "x", "suomi!", ""];

    private static readonly string[] Identifiers = ["2345678-0", "FI23456780", "FI", "US", "UK", "XX", "-", ""];

    private static readonly int[] Numbers = [0, 1, 2, 13, 100, -1, int.MaxValue, int.MinValue];

    public static Arbitrary<Notice> Any { get; } = Seeds.Generator.Select(Of).ToArbitrary();

    public static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    public static Notice Of(int seed) => (Notice)Part(typeof(Notice), new(seed), 0);

    /// <summary>The notice of a seed with one member of one of its parts changed, and which.</summary>
    public static (Notice Notice, string Member) Changed(int seed)
    {
        var notice = Of(seed);
        var random = new Random(seed);
        var parts = PartsOf(notice).ToList();
        while (true)
        {
            var part = parts[random.Next(parts.Count)];
            var properties = ModelTypes.Properties(part.GetType()).ToArray();
            var property = properties[random.Next(properties.Length)];
            var before = property.GetValue(part);
            property.SetValue(part, property.Name == nameof(Notice.SchemaVersion) ? "1.9" : Value(property, random, DeepestList - 1));
            if (!Equals(before, property.GetValue(part)) && parts.OfType<NoticePart>().All(AnyMarks.Fit))
            {
                return (notice, $"{part.GetType().Name}.{property.Name}");
            }

            property.SetValue(part, before);
        }
    }

    private static IEnumerable<object> PartsOf(object part)
    {
        yield return part;
        foreach (var value in ModelTypes.Properties(part.GetType()).Select(property => property.GetValue(part)))
        {
            foreach (var inner in value is NoticePart one ? [one] : value is IEnumerable<NoticePart> many ? many : [])
            {
                // What is not stated is one object for all notices, which no test may change.
                if (!Array.Exists(Shared, shared => ReferenceEquals(shared, inner)))
                {
                    foreach (var deeper in PartsOf(inner))
                    {
                        yield return deeper;
                    }
                }
            }
        }
    }

    private static NoticePart Part(Type type, Random random, int depth)
    {
        var part = (NoticePart)Activator.CreateInstance(type, nonPublic: true)!;
        foreach (var property in ModelTypes.Properties(type).Where(property => property.Name != nameof(Notice.SchemaVersion)))
        {
            property.SetValue(part, Value(property, random, depth));
        }

        AnyMarks.Place(part, random);
        if (random.Next(20) == 0)
        {
            typeof(NoticePart).GetProperty(nameof(NoticePart.AdditionalMembers))!.SetValue(part, RegisterNotice.AdditionalMembers.None.With("later", "[1.50,{\"x\":null}]").With("still later", "\"ä\""));
        }

        return part;
    }

    private static object? Value(PropertyInfo property, Random random, int depth)
    {
        // The build for .NET Standard has an attribute of its own.
        var isRequired = property.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
        var mayLack = Nullable.GetUnderlyingType(property.PropertyType) is not null || (!property.PropertyType.IsValueType && !isRequired);
        return mayLack && random.Next(2) == 0 ? null : Value(property.PropertyType, random, depth);
    }

    private static object? Value(Type type, Random random, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => HostileText.WellFormed(random),
            _ when type == typeof(int) => Numbers[random.Next(Numbers.Length)],
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(LocalDate) => Day(random),
            _ when type == typeof(Period) => Duration(random),
            _ when type == typeof(LanguageTag) => Tag(random),
            _ when type == typeof(CountryCode) => CountryCode.AsWritten(Identifiers[random.Next(Identifiers.Length)]),
            _ when type == typeof(BusinessId) => BusinessId.AsWritten(Identifiers[random.Next(Identifiers.Length)]),
            _ when type == typeof(VatNumber) => VatNumber.AsWritten(Identifiers[random.Next(Identifiers.Length)]),
            _ when type == typeof(LocalizedText) => Enumerable.Range(0, random.Next(3)).Aggregate(LocalizedText.Empty, (text, _) => text.With(Tag(random), HostileText.WellFormed(random))),
            _ when type.IsEnum => Known.Values(type)[random.Next(Known.Values(type).Length)],
            _ when type == typeof(TextMark) => Part(AnyMarks.Kinds[random.Next(AnyMarks.Kinds.Length)], random, depth + 1),
            _ when type == typeof(Block) => Part(Blocks[random.Next(Blocks.Length)], random, depth + 1),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => List(type.GetGenericArguments()[0], random, depth),
            _ => Part(type, random, depth + 1),
        };
    }

    /// <summary>Any day that a date can be, more often one of our time.</summary>
    public static LocalDate Day(Random random) => random.Next(8) switch
    {
        0 => LocalDate.MinIsoValue,
        1 => LocalDate.MaxIsoValue,
        _ => new LocalDate(1995, 1, 1).PlusDays(random.Next(15_000)),
    };

    public static LanguageTag Tag(Random random) => LanguageTag.AsWritten(Tags[random.Next(Tags.Length)]);

    private static Period Duration(Random random) => new PeriodBuilder
    {
        Years = Some(random),
        Months = Some(random),
        Weeks = Some(random),
        Days = Some(random),
        Hours = Some(random),
        Minutes = Some(random),
        Seconds = Some(random),
        Nanoseconds = Some(random),
    }.Build();

    private static int Some(Random random) => random.Next(4) == 0 ? Numbers[random.Next(Numbers.Length)] : 0;

    private static Array List(Type element, Random random, int depth)
    {
        var items = Array.CreateInstance(element, depth >= DeepestList && element.IsSubclassOf(typeof(NoticePart)) ? 0 : random.Next(3));
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Value(element, random, depth), i);
        }

        return items;
    }
}
