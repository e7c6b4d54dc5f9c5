using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Loops, and the steps they may take.</content>
public partial class TemplateContext
{
    private LoopSlot[] _loops = new LoopSlot[4];
    private int _loopCount;
    private int _steps;

    internal int EnterLoop(ScriptNode node, ScriptVariable? variable, string word, LoopState state)
    {
        CheckStack(node);
        if (_loopCount == _loops.Length)
        {
            Array.Resize(ref _loops, _loopCount * 2);
        }

        _loops[_loopCount] = new(variable is GlobalVariable ? variable.Name : null, null, word, state, _globalCount);
        return _loopCount++;
    }

    internal void StepLoop(ScriptNode node, int slot, ScriptVariable? variable, object? item)
    {
        CheckAbort(node);
        if (++_steps > LoopLimit && LoopLimit > 0)
        {
            throw new ScriptRuntimeException(node.Span, $"Exceeding number of iteration limit `{LoopLimit}` for loop statement.");
        }

        _loops[slot].Value = item;
        (variable as LocalVariable)?.Assign(this, item);
    }

    internal void LeaveLoop(int slot)
    {
        _loops[slot] = default;
        _loopCount = slot;
        if (slot == 0)
        {
            _steps = 0;
        }
    }

    /// <summary>After a step: whether something in it ends the loop.</summary>
    internal bool LeavesLoop()
    {
        if (Flow is Flow.Return)
        {
            return true;
        }

        var leaves = Flow is Flow.Break;
        Flow = Flow.None;
        return leaves;
    }

    /// <summary>Counts steps of a list function as steps of the loop around it, and tests for cancellation.</summary>
    internal void CountSteps(SourceSpan span, int steps)
    {
        CheckAbort(CurrentNode);
        var total = (_loopCount == 0 ? 0L : _steps) + steps;
        if (LoopLimit > 0 && total > LoopLimit)
        {
            throw new ScriptRuntimeException(span, $"Exceeding number of iteration limit `{LoopLimit}` for loop statement.");
        }

        _steps = _loopCount == 0 ? 0 : (int)Math.Min(total, int.MaxValue - 1);
    }
}
