using System.Reflection;
using System.Xml.Linq;
using RegisterNotice.Json;

namespace RegisterNotice.Tests.Model;

/// <summary>What holds for every type of the model at once.</summary>
public sealed class ModelConventionTests
{
    private static readonly Type[] Exported = typeof(Notice).Assembly.GetExportedTypes();

    public static TheoryData<Type> Parts => [.. ModelTypes.Parts];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Properties_are_init_only(Type type)
    {
        foreach (var property in ModelTypes.Properties(type).Append(type.GetProperty(nameof(NoticePart.AdditionalMembers))!))
        {
            property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Should().Contain(modifier => modifier.Name == "IsExternalInit", "{0}.{1} must not change", type.Name, property.Name);
        }
    }

    [Fact]
    public void No_signature_shows_a_mutable_collection()
    {
        var shown = Exported
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .SelectMany(member => member switch
            {
                PropertyInfo property => [property.PropertyType],
                FieldInfo field => [field.FieldType],
                // A copy that is made for the caller, as Guid makes it.
                MethodInfo { Name: nameof(NoticeFingerprint.ToByteArray) } => [],
                MethodInfo method => [method.ReturnType],
                _ => Array.Empty<Type>(),
            });

        shown.Where(type => type.IsArray || (type.IsGenericType && Mutable.Contains(type.GetGenericTypeDefinition()))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Equality_and_hash_see_every_property(Type type)
    {
        foreach (var property in ModelTypes.Properties(type))
        {
            var one = ModelTypes.Filled(type, 1);
            var same = ModelTypes.Filled(type, 1);
            one.Should().Be(same);
            one.GetHashCode().Should().Be(same.GetHashCode());

            property.SetValue(same, Other(property));

            one.Should().NotBe(same, "{0}.{1} has another value", type.Name, property.Name);
            one.GetHashCode().Should().NotBe(same.GetHashCode(), "{0}.{1} has another value", type.Name, property.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Lists_and_declarations_are_never_null_whether_set_to_null_or_not_set(Type type)
    {
        var nullability = new NullabilityInfoContext();
        foreach (var property in ModelTypes.Properties(type).Where(property => !property.PropertyType.IsValueType && nullability.Create(property).ReadState == NullabilityState.NotNull))
        {
            var part = ModelTypes.Filled(type, 1);
            if (!property.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute") && property.Name != nameof(Notice.SchemaVersion))
            {
                property.GetValue(Activator.CreateInstance(type, nonPublic: true)).Should().NotBeNull("{0}.{1} has a default", type.Name, property.Name);
                property.SetValue(part, null);
                property.GetValue(part).Should().NotBeNull("{0}.{1} turns null to its default", type.Name, property.Name).And.Be(property.GetValue(Activator.CreateInstance(type, nonPublic: true)));
            }
            else
            {
                FluentActions.Invoking(() => property.SetValue(part, null)).Should().Throw<TargetInvocationException>("{0}.{1} is required", type.Name, property.Name)
                    .WithInnerException<ArgumentNullException>();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Lists_are_copied_and_hold_no_null(Type type)
    {
        foreach (var property in ModelTypes.Properties(type).Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)))
        {
            var part = ModelTypes.Filled(type, 1);
            var array = (Array)Activator.CreateInstance(property.PropertyType.GetGenericArguments()[0].MakeArrayType(), 1)!;
            if (!property.PropertyType.GetGenericArguments()[0].IsValueType)
            {
                FluentActions.Invoking(() => property.SetValue(part, array)).Should().Throw<TargetInvocationException>().WithInnerException<ArgumentException>();
            }

            array.SetValue(ModelTypes.Value(property.PropertyType.GetGenericArguments()[0], 1, 0, property.Name), 0);
            property.SetValue(part, array);
            property.GetValue(part).Should().NotBeSameAs(array);
        }
    }

    [Fact]
    public void Every_public_member_is_documented()
    {
        var documented = XDocument.Load(Path.ChangeExtension(typeof(Notice).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member);
        foreach (var type in Exported)
        {
            documented.Should().ContainKey($"T:{type.FullName}");
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.Name is not "EqualityContract" and not "Item"))
            {
                documented.Should().ContainKey($"P:{type.FullName}.{property.Name}").WhoseValue.Value.Trim().Should().NotBeEmpty();
            }
        }
    }

    [Fact]
    public void Every_type_of_a_member_of_the_law_names_its_article_or_act()
    {
        var documented = XDocument.Load(Path.ChangeExtension(typeof(Notice).Assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Value);
        var ofLaw = new[]
        {
            typeof(Controller), typeof(Purpose), typeof(LegalBasis), typeof(DataSubjectGroup), typeof(DataCategory), typeof(Source), typeof(Recipient), typeof(Disclosure), typeof(Transfer), typeof(RetentionRule),
            typeof(SecurityMeasure), typeof(SubjectRight), typeof(AutomatedDecisions), typeof(Cookies), typeof(SupervisoryAuthority), typeof(JointArrangement), typeof(DataProtectionOfficer), typeof(ProvisionRequirement),
        };

        foreach (var type in ofLaw)
        {
            documented[$"T:{type.FullName}"].Should().MatchRegex("Article|Act ", "{0} rests on law", type.Name);
        }
    }

    [Fact]
    public void A_with_expression_leaves_the_original_as_it_was()
    {
        var one = new Controller { Name = "a", Emails = ["a@b.example"] };

        var other = one with { Emails = ["c@d.example"] };

        one.Emails.Should().Equal("a@b.example");
        other.Should().NotBe(one);
    }

    [Fact]
    public void Lists_show_their_content_when_debugged() => new TableRow { Cells = ["a", "b"] }.Cells.ToString().Should().Be("[a, b]");

    private static readonly Type[] Mutable =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(ISet<>),
    ];

    private static object? Other(PropertyInfo property) => ModelTypes.Value(property.PropertyType, 2, 0, property.Name);
}
