// Long work that goes on step by step.
using System;
using System.Threading;

namespace Zdxm
{
    /// <summary>How far a step has come. <para>进度。</para></summary>
    public struct Progress
    {
        internal Progress(long done, long total, bool isDone) : this()
        {
            Done = done;
            Total = total;
            IsDone = isDone;
        }

        /// <summary>How much is done. <para>已完成数。</para></summary>
        public long Done { get; private set; }
        /// <summary>How much there is. <para>总数。</para></summary>
        public long Total { get; private set; }
        /// <summary>Whether nothing is left. <para>是否完成。</para></summary>
        public bool IsDone { get; private set; }
    }

    /// <summary>Work that goes on step by step. <para>分步进行的工作。</para></summary>
    public abstract class Work : Handle
    {
        internal Work(Handle parent, HandleCall make, Func<IntPtr, int> free) : base(parent, make, free) { }

        /// <summary>Goes on by about so many rows, pages or lines. <para>再进行一步。</para></summary>
        public abstract Progress Step(int portion);

        /// <summary>Steps to the end. <para>执行到底。</para></summary>
        /// <param name="progress">Hears of each step; its exceptions pass through, and the work can then be disposed.</param>
        /// <param name="cancel">Gives the work up between two steps.</param>
        /// <param name="portion">How much each step does.</param>
        /// <exception cref="OperationCanceledException">It was given up.</exception>
        public void Run(Action<Progress> progress = null, CancellationToken cancel = default(CancellationToken), int portion = 10000)
        {
            Progress step;
            do
            {
                cancel.ThrowIfCancellationRequested();
                step = Step(portion);
                if (progress != null) progress(step);
            }
            while (!step.IsDone);
        }
    }
}
