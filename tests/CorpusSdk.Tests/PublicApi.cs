using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Tests;

/// <summary>The public surface of an assembly as text: every type and member that code elsewhere can name.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Static
        | BindingFlags.Instance
        | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(Named, StringComparer.Ordinal))
        {
            _ = text.Append(Header(type)).Append('\n');
            var members = type.GetMembers(Declared).Where(IsVisible).Select(Describe).Where(line => line.Length > 0);
            foreach (var line in members.Order(StringComparer.Ordinal))
            {
                _ = text.Append("    ").Append(line).Append('\n');
            }

            _ = text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Header(Type type)
    {
        var kind =
            type.IsInterface ? "interface"
            : type.IsEnum ? "enum"
            : type.IsValueType ? "struct"
            : "class";
        var modifier =
            type is { IsAbstract: true, IsSealed: true } ? "static "
            : type is { IsAbstract: true, IsInterface: false } ? "abstract "
            : type is { IsSealed: true, IsValueType: false } ? "sealed "
            : "";
        var parents = type.GetInterfaces().Select(Name).Order(StringComparer.Ordinal);
        if (type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType)
        {
            parents = parents.Prepend(Name(parent)).Order(StringComparer.Ordinal);
        }

        var list = type.IsEnum ? "" : string.Join(", ", parents);
        return $"{modifier}{kind} {Named(type)}{(list.Length > 0 ? " : " + list : "")}";
    }

    private static bool IsVisible(MemberInfo member) =>
        member switch
        {
            _ when member.Name.Contains('<', StringComparison.Ordinal) => false,
            Type => false,
            MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
            FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
            _ => false,
        };

    private static string Describe(MemberInfo member) =>
        member switch
        {
            FieldInfo { IsLiteral: true } field =>
                $"{field.Name} = {Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}",
            FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
            PropertyInfo property => (property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")
                + Modifiers(property.GetMethod!)
                + Name(property.PropertyType)
                + Mark(Nullability.Create(property))
                + " "
                + (
                    property.GetIndexParameters() is { Length: > 0 } index
                        ? $"this[{Parameters(index)}]"
                        : property.Name
                )
                + (property.SetMethod is { IsPublic: true } ? " { get; init; }" : " { get; }"),
            ConstructorInfo constructor => $"{Modifiers(constructor)}new({Parameters(constructor.GetParameters())})",
            // Accessors are shown with their property.
            MethodInfo { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal) =>
                "",
            MethodInfo method => Modifiers(method)
                + Name(method.ReturnType)
                + Mark(Nullability.Create(method.ReturnParameter))
                + " "
                + method.Name
                + Generic(method.GetGenericArguments())
                + $"({(method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")}{Parameters(method.GetParameters())})"
                + Constraints(method),
            _ => "",
        };

    private static string Modifiers(MethodBase method) =>
        (
            method.IsPublic ? ""
            : method.IsFamily ? "protected "
            : "protected internal "
        )
        + (
            method.IsStatic ? "static "
            : method.DeclaringType!.IsInterface ? ""
            : method.IsAbstract ? "abstract "
            : method is MethodInfo info && info.GetBaseDefinition() != info ? "override "
            : method is { IsVirtual: true, IsFinal: false } ? "virtual "
            : ""
        );

    private static string Parameters(IEnumerable<ParameterInfo> parameters) =>
        string.Join(
            ", ",
            parameters.Select(parameter =>
                (
                    parameter.IsOut ? "out "
                    : parameter.ParameterType.IsByRef ? "ref "
                    : ""
                )
                + Name(parameter.ParameterType)
                + Mark(Nullability.Create(parameter))
                + " "
                + parameter.Name
                + (
                    parameter.HasDefaultValue
                        ? " = "
                            + (
                                Convert.ToString(parameter.DefaultValue, CultureInfo.InvariantCulture)
                                    is { Length: > 0 } value
                                    ? value
                                    : "null"
                            )
                        : ""
                )
            )
        );

    private static string Constraints(MethodInfo method) =>
        string.Concat(
            method
                .GetGenericArguments()
                .Where(argument => argument.GetGenericParameterConstraints().Length > 0)
                .Select(argument =>
                    $" where {argument.Name} : {string.Join(", ", argument.GetGenericParameterConstraints().Select(Name))}"
                )
        );

    private static string Mark(NullabilityInfo info) =>
        info.ReadState == NullabilityState.Nullable && !(info.Type.GetElementType() ?? info.Type).IsValueType
            ? "?"
            : "";

    private static string Named(Type type) => type.Namespace + "." + Name(type);

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        var outer = type is { IsNested: true, IsGenericParameter: false } ? Name(type.DeclaringType!) + "." : "";
        var own = type.GetGenericArguments()
            .Skip(type.DeclaringType is { } declaring && type.IsNested ? declaring.GetGenericArguments().Length : 0);
        return outer + type.Name.Split('`')[0] + Generic([.. own]);
    }

    private static string Generic(Type[] arguments) =>
        arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Name))}>";
}
