// Which zdxm.dll a program for any processor takes.
using System;
using System.IO;
using System.Runtime.InteropServices;

namespace Zdxm.Raw
{
    /// <summary>Loads the library of the program's width before the first call: x86\zdxm.dll or x64\zdxm.dll beside the program.
    /// <para>按程序位数装入动态库。</para></summary>
    static class Loading
    {
        [DllImport("kernel32", CharSet = CharSet.Unicode, ExactSpelling = true)]
        static extern IntPtr LoadLibraryW(string path);

        /// <summary>Does nothing where one lies beside the program itself, and elsewhere than on Windows. What is loaded then serves every
        /// call by its name. <para>程序旁已有 zdxm.dll 时不作处理。</para></summary>
        internal static void Prepare()
        {
            if (Environment.OSVersion.Platform != PlatformID.Win32NT) return;
            // Where ASP.NET runs a copy of the assembly, the program's own folder has the library.
            string program = AppDomain.CurrentDomain.BaseDirectory;
            string assembly = Path.GetDirectoryName(typeof(Loading).Assembly.Location);
            foreach (string folder in new[] { assembly, program, Path.Combine(program, "bin") })
            {
                if (string.IsNullOrEmpty(folder)) continue;
                if (File.Exists(Path.Combine(folder, "zdxm.dll"))) return;
                string own = Path.Combine(folder, IntPtr.Size == 8 ? "x64" : "x86", "zdxm.dll");
                if (File.Exists(own) && LoadLibraryW(own) != IntPtr.Zero) return;
            }
        }
    }
}
