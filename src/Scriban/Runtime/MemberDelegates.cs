using System.Reflection;

namespace Scriban.Runtime;

/// <summary>The name by which templates know a .NET member.</summary>
public delegate string MemberRenamerDelegate(MemberInfo member);

/// <summary>Whether templates may see a .NET member.</summary>
public delegate bool MemberFilterDelegate(MemberInfo member);
