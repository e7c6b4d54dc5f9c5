using Xunit;

namespace Browser.Tests.Support;

/// <summary>Tests that take time run when no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
