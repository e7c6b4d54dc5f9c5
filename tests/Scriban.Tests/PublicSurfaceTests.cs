using System.Reflection;
using System.Runtime.CompilerServices;
using Scriban.Tests.Support;
using Xunit;

namespace Scriban.Tests;

// What is public here and not in the package would tie templates and hosts to the stand-in.
public class PublicSurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Holds_what_the_list_of_the_package_s_names_holds()
    {
        var actual = string.Concat(typeof(Template).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal).SelectMany(Lines).Select(line => $"{line}\n"));
        var path = Path.Combine(Repository.Root, "tests", "Scriban.Tests", "PublicSurface.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static IEnumerable<string> Lines(Type type) =>
    [
        $"{Kind(type)} {Name(type)}",
        .. type.IsEnum ? Enum.GetNames(type).Select(name => $"  {name}")
            : typeof(Delegate).IsAssignableFrom(type) ? [$"  {type.GetMethod("Invoke")}"]
            : type.GetMembers(Declared).Where(IsVisible).Select(member => $"  {member}").Order(StringComparer.Ordinal),
    ];

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
        : $"{(type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}class";

    private static string Name(Type type) =>
        type.IsInterface || type.IsValueType || type.BaseType is null ? type.FullName! : $"{type.FullName} : {type.BaseType.Name}";

    // Accessors, what the compiler adds, and what every object has, say nothing new.
    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodInfo method => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
            && !(method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal))
            && method.GetBaseDefinition().DeclaringType != typeof(object)
            && !method.IsDefined(typeof(CompilerGeneratedAttribute)),
        ConstructorInfo constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors().Length > 0 && !property.IsDefined(typeof(CompilerGeneratedAttribute)),
        FieldInfo field => field.IsPublic || field.IsFamily,
        Type => false,
        _ => true,
    };
}
