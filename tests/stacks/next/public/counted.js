(window.ran ??= []).push('counted');
